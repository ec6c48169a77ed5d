import type { RawTable } from "../../../src/data/table";
import type { SourceInfo } from "../../../src/taskpane/host";
import { reduce } from "../../../src/taskpane/state";
import type { Action } from "../../../src/taskpane/state/actions";
import { INITIAL_STATE, type PaneState } from "../../../src/taskpane/state/paneState";

/** The state after actions, one after the other. */
export const after = (actions: readonly Action[], from: PaneState = INITIAL_STATE): PaneState =>
  actions.reduce(reduce, from);

export const keyOf = (table: RawTable): string => `table:${table.label}`;

/** A table as the workbook lists it. */
export const infoOf = (table: RawTable): SourceInfo => ({
  ref: { type: "table", name: table.label },
  label: table.label,
  rows: table.rowCount,
  columns: table.columns.length,
});

/** What happens until a workbook is read and all of its tables are in use. */
export const opened = (...tables: readonly RawTable[]): Action[] => [
  { type: "listed", items: tables.map(infoOf), stored: null, kept: null },
  ...tables.flatMap((table): Action[] => [
    { type: "sourceChosen", key: keyOf(table), byAnalyst: false },
    { type: "sourceRead", key: keyOf(table), table },
  ]),
];
