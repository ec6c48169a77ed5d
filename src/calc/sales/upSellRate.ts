import type { Proportion } from "../stats/proportion";

/**
 * Customers who pay more than before, among those who paid before; NaN after is a customer who left.
 * @example upSellRate(Float64Array.of(100, 100, 0), Float64Array.of(120, NaN, 50)) // => { k: 1, n: 2 }
 */
export function upSellRate(before: Float64Array, after: Float64Array): Proportion {
  let k = 0;
  let n = 0;
  for (let i = 0; i < before.length; i++) {
    if (!(before[i]! > 0)) continue;
    n++;
    if (after[i]! > before[i]!) k++;
  }
  return { k, n };
}
