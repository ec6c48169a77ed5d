/** Something the stand-in assumes about Excel, with the step in Excel that would show whether it holds. */
export interface Guess {
  readonly id: string;
  readonly assumed: string;
  /** What a person does in Excel, and what they then see if the assumption holds. */
  readonly check: string;
}

/** Assumptions of the host's half: batches, errors, functions. */
export const HOST_GUESSES: readonly Guess[] = [
  {
    id: "sequential-batch",
    assumed:
      "When an action of a batch fails, the actions before it stay applied and those after it do not run.",
    check:
      "In one Excel.run write A1, add a worksheet whose name exists, write A2, sync. A1 is written, A2 is not.",
  },
  {
    id: "null-object-chain",
    assumed:
      "A method that changes something, called on a null object in the same batch, fails with ItemNotFound.",
    check:
      "Call worksheets.getItemOrNullObject('nope').delete() and sync: the error code is ItemNotFound.",
  },
  {
    id: "edit-mode",
    assumed: "While a cell is edited every batch fails with InvalidOperationInCellEditMode.",
    check:
      "Start typing in a cell, press Build in the pane: the pane says that a cell is being edited.",
  },
  {
    id: "read-only",
    assumed: "In a read-only workbook every change fails with AccessDenied; reading works.",
    check:
      "Open a workbook as read-only on the web and press Build: the pane says that the workbook cannot be written.",
  },
  {
    id: "flat-array-result",
    assumed: "A function that returns a list instead of rows of cells shows #VALUE!.",
    check: "Register a function that returns [1,2,3] and type it into a cell: it shows #VALUE!.",
  },
  {
    id: "single-value-of-matrix-function",
    assumed:
      "A function whose metadata says matrix may return a plain number, which shows in the one cell.",
    check: "Type =CRM.RETENTION(200,210,50): the cell shows 0.8 and nothing spills.",
  },
];
