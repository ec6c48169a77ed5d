import type { IdColumn } from "../../calc/columns";
import type { Period } from "../../calc/dates/period";
import { crossSellRate } from "../../calc/sales/crossSellRate";
import type { Proportion } from "../../calc/stats/proportion";
import type { OrderRows } from "../rows";
import { rowsOfPeriod } from "./rowsOfPeriod";

/** Distinct items from which a customer counts as cross-sold to. */
const ITEMS = 2;

/** The ids of some rows with codes of their own: only those who occur are counted. */
function idsAt({ codes, labels }: IdColumn, rows: Int32Array): IdColumn {
  const codeOf = new Int32Array(labels.length).fill(-1);
  const found: (string | number)[] = [];
  const recoded = rows.map((row) => {
    const code = codes[row]!;
    if (codeOf[code] === -1) codeOf[code] = found.push(labels[code]!) - 1;
    return codeOf[code]!;
  });
  return { codes: recoded, labels: found };
}

/**
 * Customers who bought two or more distinct items in the period, among those who bought a known item; null without a
 * column of items. Refunds are no purchases.
 */
export function itemBuyers(
  { customer, date, amount, item }: OrderRows,
  period: Period
): Proportion | null {
  if (item === null) return null;
  const bought = rowsOfPeriod(date, period).filter(
    (row) => amount[row]! >= 0 && item.codes[row]! >= 0
  );
  return crossSellRate(idsAt(customer, bought), idsAt(item, bought), ITEMS);
}
