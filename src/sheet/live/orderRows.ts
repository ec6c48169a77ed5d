import type { OrderRows } from "../../catalog/rows";
import { idCells, numberCells, rowsWithin } from "./dataCells";
import type { DataRows } from "./livePlan";
import type { LivePeriods } from "./livePeriods";

/** The order lines of the period, as they were read. */
export function ordersOfPeriod(lines: OrderRows, { period }: LivePeriods): DataRows {
  const rows = rowsWithin(lines.date, period.start, period.end);
  const { order, item, referredBy } = lines;
  return {
    name: "CRM_Data_Orders",
    count: rows.length,
    columns: {
      customer: idCells(lines.customer, rows),
      date: numberCells(lines.date, rows),
      amount: numberCells(lines.amount, rows),
      ...(order === null ? {} : { order: idCells(order, rows) }),
      ...(item === null ? {} : { item: idCells(item, rows) }),
      ...(referredBy === null ? {} : { referredBy: idCells(referredBy, rows) }),
    },
  };
}

/** The order lines of the period and of the one before. */
export function ordersOfBoth(lines: OrderRows, { period, previous }: LivePeriods): DataRows {
  const rows = rowsWithin(lines.date, previous.start, period.end);
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
