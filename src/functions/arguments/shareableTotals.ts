import type { IdColumn } from "../../calc/columns";
import { totalsOf } from "../../calc/concentration/totalsOf";
import { CalcError } from "../../calc/errors";
import { quoted } from "./cell";

/** Amounts with the ids that they are summed by, and the name of that argument. */
export interface AmountsById {
  readonly amount: Float64Array;
  readonly ids: IdColumn | null;
  readonly by: string;
}

/**
 * Net totals by id, or the rows themselves without ids. A negative one has no share in a whole.
 * @throws CalcError value naming the id, or the row, of a negative total.
 */
export function shareableTotals(
  { amount, ids, by }: AmountsById,
  rowOf: (i: number) => number
): Float64Array {
  const totals = totalsOf(amount, ids);
  const at = totals.findIndex((total) => total < 0);
  if (at < 0) return totals;
  const facts = { argument: "amount", other: by, found: totals[at]! };
  if (ids === null) throw new CalcError("value", "refundWithoutId", { ...facts, row: rowOf(at) });
  throw new CalcError("value", "negativeTotal", { ...facts, label: quoted(ids.labels[at]) });
}
