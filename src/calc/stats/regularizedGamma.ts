import { logGamma } from "./logGamma";

const TINY = 1e-300;
const MOST_STEPS = 10000;

/** x^a e^−x / Γ(a), which both expansions share. */
const front = (a: number, x: number): number => Math.exp(a * Math.log(x) - x - logGamma(a));

/** P(a, x) by its power series; converges fast for x < a + 1. */
function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n <= MOST_STEPS; n++) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return front(a, x) * sum;
}

/** Q(a, x) by Legendre's continued fraction, evaluated by the modified method of Lentz; for x ≥ a + 1. */
function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n <= MOST_STEPS; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b || TINY);
    c = b + numerator / c || TINY;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return front(a, x) * value;
}

/**
 * Q(a, x), the upper regularized incomplete gamma function, for a > 0 and x ≥ 0 (Abramowitz & Stegun 6.5.29, 6.5.31).
 * The upper tail of chi-square with df degrees of freedom is Q(df / 2, x / 2).
 * @example upperGamma(1, 2) // => 0.1353352832 (rounded): e^−2
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  return x < a + 1 ? 1 - series(a, x) : continuedFraction(a, x);
}
