import type { NumberColumn } from "../../calc/columns";
import type { Period } from "../../calc/dates/period";
import type { RowsOf } from "../rows";
import type { TableKind } from "../sources";

/** First and last day of a row, as serials; NaN as the last is a row that goes on. */
type Days = readonly [first: NumberColumn, last: NumberColumn];

/** The days on which the rows of each kind count. */
const DAYS: { readonly [Kind in TableKind]: (rows: RowsOf[Kind]) => Days } = {
  orders: ({ date }) => [date, date],
  deals: ({ created, closed, outcome }) => [
    created,
    closed.map((day, i) => (outcome[i] === "open" ? NaN : day)),
  ],
  leads: ({ created }) => [created, created],
  tickets: ({ opened, closed }) => [opened, closed],
  survey: ({ date }) => [date, date],
  subscriptions: ({ start, end }) => [start, end],
  spend: ({ date }) => [date, date],
};

/** Which rows of a source count in a period: 1 for those that have a day in it, else 0. */
export function rowsInPeriod<Kind extends TableKind>(
  kind: Kind,
  rows: RowsOf[Kind],
  { start, end }: Period
): Uint8Array {
  const [first, last] = DAYS[kind](rows);
  return Uint8Array.from(first, (day, i) => (day < end && !(last[i]! < start) ? 1 : 0));
}
