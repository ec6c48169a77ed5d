import { CalcError } from "../errors";
import type { Proportion } from "../stats/proportion";
import { partOf } from "../stats/partOf";

/** Counts of customers of one period; newCustomers joined during it. */
export interface CustomerCounts {
  readonly start: number;
  readonly end: number;
  readonly newCustomers: number;
}

/**
 * Customers kept: those at the end who are not new, of those at the start.
 * The count of a period says nothing about who came back, so more kept than there were is a mistake in the counts.
 * @throws CalcError divisionByZero when start is 0, value when the counts contradict each other.
 * @example keptCustomers({ start: 100, end: 120, newCustomers: 36 }) // => { k: 84, n: 100 }
 */
export function keptCustomers({ start, end, newCustomers }: CustomerCounts): Proportion {
  if (start === 0) throw new CalcError("divisionByZero", "emptyTotal");
  const facts = { start, end, new_customers: newCustomers };
  if (newCustomers > end) throw new CalcError("value", "moreNewThanEnd", facts);
  const kept = partOf(end - newCustomers, start);
  if (kept === null) throw new CalcError("value", "moreKeptThanStart", facts);
  return kept;
}
