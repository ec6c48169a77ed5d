import type { PlannedBlock, PlannedShift } from "./plan/blocks";
import type { LeftOutChart } from "./plan/charts";
import type { PlannedSheet } from "./plan/sheets";

export type * from "./plan/blocks";
export type * from "./plan/charts";
export type * from "./plan/sheets";

/** The KPI workbook as data: what `excel` writes and the tests read. Nothing here knows Office.js. */
export interface WorkbookPlan {
  readonly sheets: readonly PlannedSheet[];
  readonly shifts: readonly PlannedShift[];
  readonly blocks: readonly PlannedBlock[];
  /** Charts that are not planned; only those that the workbook has are touched. */
  readonly leftOutCharts: readonly LeftOutChart[];
}
