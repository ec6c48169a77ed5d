import type { DataColumn, DataTableName } from "../dataTables";
import type { LiveContext } from "../liveContext";

/** What a formula can speak of. */
export interface LiveScope extends LiveContext {
  /** A column of a data table as formulas name it; "" where nothing fills it, which skips the argument. */
  column<Table extends DataTableName>(table: Table, column: DataColumn<Table>): string;
  /** What the computed value was counted against; null where nothing was. */
  readonly n: number | null;
}

/** Why a KPI stays a value. */
export type StayReason = "noFunction" | "longerHistory" | "ownFormula";

/** How the actual of a KPI is written over the data tables, without its equals sign; or why it is not. */
export type LiveRule = ((scope: LiveScope) => string) | StayReason;

/** The columns of one table as formulas name them. */
export const columnsOf =
  <Table extends DataTableName>(table: Table) =>
  ({ column }: LiveScope) =>
  (name: DataColumn<Table>): string =>
    column(table, name);
