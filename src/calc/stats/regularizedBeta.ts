import { logBeta } from "./logBeta";

const TINY = 1e-300;
const MOST_STEPS = 10000;

/** Gauss's continued fraction of the incomplete beta function, by the modified method of Lentz. */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || TINY);
  let value = d;
  const step = (coefficient: number): number => {
    d = 1 / (1 + coefficient * d || TINY);
    c = 1 + coefficient / c || TINY;
    value *= c * d;
    return c * d;
  };
  for (let m = 1; m <= MOST_STEPS; m++) {
    step((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)));
    const factor = step((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)));
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return value;
}

/**
 * I_x(a, b), the distribution function of the beta distribution, for a, b > 0 and 0 ≤ x ≤ 1.
 * Abramowitz & Stegun 26.5.8, on the side of the mean where the fraction converges fast.
 * @example regularizedBeta(0.5, 2, 3) // => 0.6875
 */
export function regularizedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(1 - x, b, a)) / b;
}
