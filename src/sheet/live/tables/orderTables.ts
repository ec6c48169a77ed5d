import type { OrderRows } from "../../../catalog/rows";
import { rowsOfPeriod } from "../../../catalog/facts/rowsOfPeriod";
import { idCells, numberCells } from "../dataCells";
import type { DataRows } from "../livePlan";
import type { LiveContext } from "../liveContext";

/** The order lines of the period, as they were read; refunds are no purchases of an item. */
export function ordersOfPeriod(lines: OrderRows, { period }: LiveContext): DataRows {
  const rows = rowsOfPeriod(lines.date, period);
  const { customer, date, amount, order, item, referredBy } = lines;
  const itemOf = idCells(item, rows).map((cell, i) => (amount[rows[i]!]! < 0 ? "" : cell));
  return {
    name: "CRM_Data_Orders",
    count: rows.length,
    columns: {
      customer: idCells(customer, rows),
      date: numberCells(date, rows),
      amount: numberCells(amount, rows),
      ...(order === null ? {} : { order: idCells(order, rows) }),
      ...(item === null ? {} : { item: itemOf }),
      ...(referredBy === null ? {} : { referredBy: idCells(referredBy, rows) }),
    },
  };
}

/** The order lines of the period and of the one before. */
export function ordersOfBoth(lines: OrderRows, { period, previous }: LiveContext): DataRows {
  const rows = rowsOfPeriod(lines.date, { start: previous.start, end: period.end });
  return {
    name: "CRM_Data_Retention",
    count: rows.length,
    columns: {
      customer: idCells(lines.customer, rows),
      date: numberCells(lines.date, rows),
      amount: numberCells(lines.amount, rows),
    },
  };
}

/** Day of each customer's first purchase ever, by code; infinite for those with refunds only. */
function firstPurchases({ customer, date, amount }: OrderRows): Float64Array {
  const first = new Float64Array(customer.labels.length).fill(Infinity);
  customer.codes.forEach((code, row) => {
    if (amount[row]! >= 0) first[code] = Math.min(first[code]!, Math.floor(date[row]!));
  });
  return first;
}

/** Customers of whom a row of the period names a referrer. */
function referredCustomers(lines: OrderRows, { period }: LiveContext): ReadonlySet<number> {
  const { customer, date, referredBy } = lines;
  const named = rowsOfPeriod(date, period).filter((row) => (referredBy?.codes[row] ?? -1) >= 0);
  return new Set(Array.from(named, (row) => customer.codes[row]!));
}

/** The customers won in the period. */
export function newCustomers(lines: OrderRows, context: LiveContext): DataRows {
  const first = firstPurchases(lines);
  const codes = rowsOfPeriod(first, context.period);
  const referred = referredCustomers(lines, context);
  const { labels } = lines.customer;
  return {
    name: "CRM_Data_NewCustomers",
    count: codes.length,
    columns: {
      customer: Array.from(codes, (code) => labels[code]!),
      first_order: numberCells(first, codes),
      referred: Array.from(codes, (code) => (referred.has(code) ? 1 : 0)),
    },
  };
}
