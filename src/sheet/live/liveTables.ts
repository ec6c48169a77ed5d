import type { SourceData } from "../../catalog/rows";
import type { DataTableName } from "./dataTables";
import type { LivePeriods } from "./livePeriods";
import type { DataRows } from "./livePlan";
import { ordersOfBoth, ordersOfPeriod } from "./orderRows";

/** How each data table is filled; null without its source. */
export const FILL_TABLE: {
  readonly [Table in DataTableName]: (data: SourceData, periods: LivePeriods) => DataRows | null;
} = {
  CRM_Data_Orders: ({ orders }, periods) =>
    orders === undefined ? null : ordersOfPeriod(orders.rows, periods),
  CRM_Data_Retention: ({ orders }, periods) =>
    orders === undefined ? null : ordersOfBoth(orders.rows, periods),
};
