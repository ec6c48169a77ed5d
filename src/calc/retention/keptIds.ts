import type { IdColumn } from "../columns";
import type { Proportion } from "../stats/proportion";

/**
 * Customers of one list that another still has: distinct ids in both, of the distinct ids of the first. The lists share
 * their codes; only the ids that occur count.
 * @example keptIds({ codes: Int32Array.of(0, 1, 1), labels }, { codes: Int32Array.of(1, 2), labels }) // => { k: 1, n: 2 }
 */
export function keptIds(start: IdColumn, end: IdColumn): Proportion {
  const before = new Set(start.codes);
  const after = new Set(end.codes);
  let k = 0;
  for (const code of before) if (after.has(code)) k++;
  return { k, n: before.size };
}
