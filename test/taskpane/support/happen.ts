import { recogniseTable } from "../../../src/data/recognise/recogniseTable";
import type { RawTable } from "../../../src/data/table";
import { reduce } from "../../../src/taskpane/state";
import type { Action } from "../../../src/taskpane/state/actions";
import { INITIAL_STATE, type PaneState } from "../../../src/taskpane/state/paneState";

/** The state after actions, one after the other. */
export const after = (actions: readonly Action[], from: PaneState = INITIAL_STATE): PaneState =>
  actions.reduce(reduce, from);

export const keyOf = (table: RawTable): string => `table:${table.label}`;

/** What happens until a workbook with one table is read and its table chosen. */
export const opened = (table: RawTable): Action[] => [
  {
    type: "listed",
    items: [
      {
        ref: { type: "table", name: table.label },
        label: table.label,
        rows: table.rowCount,
        columns: table.columns.length,
      },
    ],
    stored: null,
  },
  { type: "sourceChosen", key: keyOf(table), byAnalyst: false },
  { type: "sourceRead", key: keyOf(table), table, recognition: recogniseTable(table) },
];
