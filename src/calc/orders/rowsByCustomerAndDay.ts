import type { IdColumn } from "../columns";
import type { Days } from "./daysOf";
import { groupRows, type GroupedRows } from "./groupRows";

/** Rows in the order of their days; undefined when they stand in it already. */
function rowsByDay({ day, first, last, ascending }: Days): Int32Array | undefined {
  if (ascending) return undefined;
  return groupRows(day, last - first + 1, { lowest: first }).rows;
}

/** Rows grouped by customer, each customer's by day: two counting sorts, the first saved when the log is by date. */
export function rowsByCustomerAndDay(customer: IdColumn, days: Days): GroupedRows {
  return groupRows(customer.codes, customer.labels.length, { rows: rowsByDay(days) });
}
