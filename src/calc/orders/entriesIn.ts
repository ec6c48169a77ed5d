import type { DaySpan } from "../dates/daySpan";
import type { Purchases } from "./purchases";

/**
 * Entries of each customer in a span of days. Those of customer c begin at from[c]; counted through all customers, they
 * are number offsets[c] … offsets[c + 1] − 1.
 */
export interface SpannedEntries {
  readonly from: Int32Array;
  readonly offsets: Int32Array;
}

/** Finds the entries of a span; a customer's entries go by day, so they stand side by side. */
export function entriesIn({ offsets, day }: Purchases, { start, end }: DaySpan): SpannedEntries {
  const customers = offsets.length - 1;
  const from = new Int32Array(customers);
  const spanned = new Int32Array(customers + 1);
  for (let customer = 0; customer < customers; customer++) {
    const behind = offsets[customer + 1]!;
    let i = offsets[customer]!;
    while (i < behind && day[i]! < start) i++;
    const first = (from[customer] = i);
    while (i < behind && day[i]! < end) i++;
    spanned[customer + 1] = spanned[customer]! + i - first;
  }
  return { from, offsets: spanned };
}
