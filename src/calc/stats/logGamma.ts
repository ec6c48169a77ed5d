const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * What Stirling's formula misses of ln Γ(x), for x ≥ 10: the series of Abramowitz & Stegun 6.1.41.
 * @example stirlingCorrection(10) // => 0.00833056343336287
 */
export function stirlingCorrection(x: number): number {
  const y = 1 / (x * x);
  return (
    (1 / 12 -
      y *
        (1 / 360 -
          y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - y * (691 / 360360 - y / 156)))))) /
    x
  );
}

/**
 * ln Γ(x) for x > 0: shifted up to 10, where Stirling's series is exact to the last digits.
 * @example logGamma(5) // => 3.1780538303479458 (ln 24)
 */
export function logGamma(x: number): number {
  let shift = 1;
  let z = x;
  for (; z < 10; z++) shift *= z;
  return (z - 0.5) * Math.log(z) - z + HALF_LOG_TWO_PI + stirlingCorrection(z) - Math.log(shift);
}
