/** A purchase that is fully refunded in parts may leave a trace in the last bits. */
const SLACK = 1e-12;

/**
 * A sum of money of which nothing but rounding is left is 0; `moved` is the sum of its amounts without their signs.
 * @example netTotal(0.1 + 0.2 - 0.3, 0.6) // => 0
 */
export const netTotal = (total: number, moved: number): number =>
  Math.abs(total) / moved <= SLACK ? 0 : total;
