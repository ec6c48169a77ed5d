import type { IdColumn } from "../columns";
import { netTotal } from "../orders/netTotal";

/**
 * Money of each id code, net of refunds; without ids each row is one of its own. Totals of nothing but rounding are 0.
 * @example totalsOf(Float64Array.of(30, 20, -10), { codes: Int32Array.of(0, 1, 0), labels: ["A", "B"] }) // => Float64Array [20, 20]
 */
export function totalsOf(amount: Float64Array, ids: IdColumn | null): Float64Array {
  if (ids === null) return amount.slice();
  const totals = new Float64Array(ids.labels.length);
  const moved = new Float64Array(ids.labels.length);
  for (let i = 0; i < amount.length; i++) {
    const code = ids.codes[i]!;
    totals[code]! += amount[i]!;
    moved[code]! += Math.abs(amount[i]!);
  }
  return totals.map((total, code) => netTotal(total, moved[code]!));
}
