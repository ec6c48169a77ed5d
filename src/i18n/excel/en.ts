import type { Sentences } from "./facts";
import { en as leftOut } from "../sheet/leftOut/en";

const { kinds } = leftOut;

/** Steps of the progress bar, and what went wrong between the add-in and Excel: what, where, what to do. */
export const en = {
  steps: {
    opening: "Looking at the workbook",
    reading: "Reading the rows",
    computing: "Computing the KPIs",
    writing: "Writing the sheets",
    closing: "Adding to the history",
    showing: "Showing the result",
    restoring: "Putting the sheets back",
  },
  errors: {
    cancelled: () => "Cancelled. The workbook is as it was.",
    editMode: () =>
      "A cell is being edited. Finish it with Enter or leave it with Esc, then try again. Nothing was changed.",
    readOnly: () =>
      "This workbook is read-only, so the KPI sheets cannot be written. Save a copy under another name and try again there.",
    protectedSheet: ({ sheet }) =>
      `The sheet ${sheet} is protected. Remove the protection (Review, Unprotect Sheet) and try again. Nothing was changed.`,
    protectedWorkbook: () =>
      "Excel does not allow this change: the workbook or a sheet is protected, or it is locked by someone else. Nothing was changed.",
    sourceMissing: ({ source }) =>
      `The source ${source} is no longer in this workbook. It was deleted or renamed: choose the data again in the pane.`,
    sourceEmpty: ({ source }) =>
      `The source ${source} has no rows below its header. Choose another range or add rows.`,
    dateSystem: ({ source }) =>
      `This workbook counts days from 1904 (File, Options, Advanced: Use 1904 date system), so the dates of ${source} would be read four years too early. Open the export itself in a new workbook and build there. Nothing was changed.`,
    sourceShrunk: ({ source, columns }) =>
      `The source ${source} now has only ${columns} columns, fewer than were chosen. Choose the data again in the pane.`,
    columnGone: ({ source, header }) =>
      `The column ${header} is no longer in ${source}. Rename it back, or choose the columns again in the pane.`,
    sameKind: ({ kind, first, second }) =>
      `${first} and ${second} are both taken for ${kinds[kind]}, and the KPI sheet reads one source of each kind. Put their rows together in one table, or leave one out.`,
    severalAreas: () => "The selection has several areas. Select one area with a header row.",
    noSelection: () => "No cells are selected. Select the data with its header row.",
    nothingBuilt: () => "This workbook has no KPI sheet yet. Build one in the pane first.",
    periodUnknown: () =>
      "The sheet does not say which period it shows: its chart data or its scorecard are gone. Refresh it, then close the period. Nothing was changed.",
    periodClosed: ({ period }) =>
      `The period ${period} is closed already. Close it again to add newer values to the history: the older ones stay there, the newest count. Nothing was changed.`,
    kpiNotShown: ({ id }) =>
      `The KPI ${id} is not on the scorecard. Refresh the sheet, or choose the KPI and build again. Nothing was changed.`,
    newerVersion: () =>
      "The KPI sheet was built by a newer version of the add-in. Update the add-in, or build the sheet anew.",
    fileNeeded: ({ file }) =>
      `The rows of ${file} are needed and cannot be read here. Give the file again.`,
    tableDissolved: ({ table, sheet }) =>
      `The table ${table} on the sheet ${sheet} was turned into a plain range. Undo that, or select its cells, choose Insert, Table, and call it ${table} (Table Design, Table Name). Nothing was changed.`,
    tableTotals: ({ table }) =>
      `The table ${table} has a total row, which would be taken for a row of it. Turn it off (Table Design, Total Row) and try again. Nothing was changed.`,
    tableChanged: ({ table, sheet }) =>
      `Columns of the table ${table} on the sheet ${sheet} were inserted, moved or deleted. Undo that, or put them back in their order; columns of your own can stand at the right end of the table. Nothing was changed.`,
    tableRenamed: ({ table, expected, sheet }) =>
      `The table ${table} on the sheet ${sheet} was called ${expected}. Give it this name again (Table Design, Table Name) and try again. Nothing was changed.`,
    noRoom: () =>
      "Rows of the KPI sheets cannot be inserted, because a table of yours below them would be torn. Move that table to the right of the KPI blocks or to another sheet and try again. Nothing was changed.",
    tooLarge: () =>
      "Excel refuses this much data at once. Choose fewer columns or rows and try again. Nothing was changed.",
    connectionLost: () => "The connection to Excel was lost. Reload the add-in and try again.",
    notRestored: ({ detail }) =>
      `Writing failed and the old state could not be put back (${detail}). Use Undo in Excel, or close without saving.`,
    formulaRefused: ({ formula }) =>
      `Excel cannot read the formula ${formula}. Check the arguments: a range such as Sheet1!A2:A100, a number, or a text in quotation marks. Nothing was changed.`,
    unexpected: ({ detail }) => `Excel refused the change: ${detail}. Nothing was changed.`,
  } satisfies Sentences,
};

export type ExcelText = {
  readonly steps: Readonly<Record<keyof typeof en.steps, string>>;
  readonly errors: Sentences;
};
