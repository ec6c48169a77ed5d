import { isPlausible } from "../dates/plausible";
import type { CheckedRows } from "./checkedRows";
import { outlierTest } from "./outlierAmounts";

/** Whether row i has the issue; asked once per row, from the first on. */
type RowTest = (i: number) => boolean;
type TestOf = (rows: CheckedRows) => RowTest;

/** A test that looks at one row alone. */
const inRow =
  (test: (rows: CheckedRows, i: number) => boolean): TestOf =>
  (rows) =>
  (i) =>
    test(rows, i);

const MISSING = -1;

/** Every row after the first with the same customer and order. */
const repeatsOrder: TestOf = ({ customer, order }) => {
  const seen = new Map<number, Set<number>>();
  return (i) => {
    const who = customer.codes[i]!;
    const which = order?.codes[i] ?? MISSING;
    if (who === MISSING || which === MISSING) return false;
    const orders = seen.get(who) ?? new Set<number>();
    seen.set(who, orders);
    if (orders.has(which)) return true;
    orders.add(which);
    return false;
  };
};

const standsOut: TestOf = ({ amount }) => {
  if (amount === null) return () => false;
  const isOutlier = outlierTest(amount.values);
  return (i) => isOutlier(amount.values[i]!);
};

/** What can be wrong in a row of an order log, in the order in which it is reported. */
const TESTS = {
  "blank id": inRow(
    ({ customer, order }, i) => customer.codes[i] === MISSING || order?.codes[i] === MISSING
  ),
  "blank date": inRow(({ date }, i) => Number.isNaN(date.values[i]) && date.text[i] === 0),
  "text date": inRow(({ date }, i) => date.text[i] === 1),
  "text amount": inRow(({ amount }, i) => amount?.text[i] === 1),
  "duplicate order id": repeatsOrder,
  refund: inRow(({ amount }, i) => amount !== null && amount.values[i]! < 0),
  "ids that differ only in case": inRow(
    ({ customer, order }, i) => customer.recased[i] === 1 || order?.recased[i] === 1
  ),
  "date after as_of": inRow(({ date, asOf }, i) => asOf !== null && date.values[i]! >= asOf + 1),
  "implausible date": inRow(
    ({ date: { values } }, i) => !Number.isNaN(values[i]) && !isPlausible(values[i]!)
  ),
  "outlier amount": standsOut,
} satisfies Record<string, TestOf>;

export type IssueName = keyof typeof TESTS;

/** How many rows have an issue, and the first of them; null when none has. */
export interface DataIssue {
  readonly issue: IssueName;
  readonly rows: number;
  readonly first: number | null;
}

/**
 * Everything that makes rows of an order log drop out or mislead, with none left out that no row has. A duplicate and an
 * id in another case are surplus rows: the first is not one of them.
 * @example dataIssues(rows).find(({ issue }) => issue === "refund") // => { issue: "refund", rows: 2, first: 7 }
 */
export function dataIssues(rows: CheckedRows): readonly DataIssue[] {
  const indexes = [...rows.date.values.keys()];
  return (Object.keys(TESTS) as IssueName[]).map((issue) => {
    const affected = indexes.filter(TESTS[issue](rows));
    return { issue, rows: affected.length, first: affected[0] ?? null };
  });
}
