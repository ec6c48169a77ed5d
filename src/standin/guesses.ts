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
    assumed:
      "A function that returns a list instead of rows of cells, or rows of different length, shows #VALUE!.",
    check: "Register a function that returns [1,2,3] and type it into a cell: it shows #VALUE!.",
  },
  {
    id: "single-value-of-matrix-function",
    assumed:
      "A function whose metadata says matrix may return a plain number, which shows in the one cell.",
    check: "Type =CRM.RETENTION(200,210,50): the cell shows 0.8 and nothing spills.",
  },
  {
    id: "null-object-read",
    assumed:
      "Loading from a chain that starts at a null object gives null objects all along, and tracking one is no change.",
    check:
      "Call worksheets.getItemOrNullObject('nope').getRange('A1').load('values') and sync: no error, isNullObject is true for both.",
  },
  {
    id: "null-object-argument",
    assumed: "A null object as an argument fails with ItemNotFound.",
    check:
      "Call range.getBoundingRect(worksheets.getItemOrNullObject('nope').getRange('A1')) and sync: the error code is ItemNotFound.",
  },
  {
    id: "error-location",
    assumed:
      "The location of an error is the class and the member that failed, also when the failing object was only on the way.",
    check:
      "Sync worksheets.getItem('nope').getRange('A1').load('values'): debugInfo.errorLocation is WorksheetCollection.getItem.",
  },
  {
    id: "unknown-property",
    assumed: "A load that names a property the class lacks fails with InvalidArgument.",
    check: "Sync range.load('valuez'): the error code is InvalidArgument.",
  },
  {
    id: "null-for-property",
    assumed: "Setting a whole property to null fails with InvalidArgument.",
    check: "Sync range.values = null: the error code is InvalidArgument.",
  },
  {
    id: "payload-bytes",
    assumed:
      "The 5 MB limit of the web counts bytes of UTF-8, 5 × 1,048,576, for requests and answers alike.",
    check:
      "In Excel on the web write one cell of 1.5 million Chinese characters, then of 1.8 million: only the second fails with RequestPayloadSizeLimitExceeded.",
  },
  {
    id: "empty-cells",
    assumed: "An empty cell in an argument arrives as 0 on the desktop.",
    check:
      "With A2 empty type =CRM.RETENTION(A1,A2,A3) and read what the message says about the blank.",
  },
  {
    id: "typed-parameters",
    assumed:
      "A number parameter takes TRUE as 1 and refuses text; a text parameter takes numbers as text; a truth parameter takes numbers and refuses text. A refusal is #VALUE! without a call.",
    check: 'Register a function with one parameter of each type and give it 1, TRUE and "1".',
  },
  {
    id: "range-for-scalar",
    assumed: "A range given to a single-value parameter arrives as its first cell.",
    check:
      "Type =CRM.CLV(A1:A3,12,3,40%,200) with three numbers: see whether one value shows, three spill or #VALUE!.",
  },
  {
    id: "nan-result",
    assumed: "A returned NaN shows #NUM!.",
    check: "Register a function that returns NaN and type it into a cell: it shows #NUM!.",
  },
  {
    id: "not-associated",
    assumed:
      "A function of the metadata that was never associated shows #VALUE!; the documentation says #N/A.",
    check: "Remove one associate call, reload, type the function into a cell: read the error.",
  },
  {
    id: "message-limits",
    assumed: "The message of an error shows for #VALUE! and #N/A only.",
    check:
      "Point at the mark of a cell with #DIV/0! of =CRM.CONVERSION(0,0): no message of ours shows.",
  },
  {
    id: "events-later",
    assumed: "Events reach their handlers after the call that caused them has been answered.",
    check:
      "Register worksheet.onChanged, write a cell, log before and after sync: the handler logs last.",
  },
];

/** Assumptions of the files' half: how Excel stores what has no public description. */
export const FILE_GUESSES: readonly Guess[] = [
  {
    id: "stored-function-name",
    assumed:
      "In files a function of an add-in is _xldudf_NAMESPACE_NAME, and dots inside NAME stay dots.",
    check:
      "Type =CRM.CLV(100,12,3,40%,200) and =CRM.RETENTION.ACTIVE(A:A,B:B), save, unzip the .xlsx: the sheet's <f> elements say _xldudf_CRM_CLV(… and _xldudf_CRM_RETENTION.ACTIVE(….",
  },
  {
    id: "written-function-name",
    assumed:
      "A formula that is stored this way by another program calculates when the add-in is there, and shows its stored result when it is not.",
    check:
      "Save a workbook with =CRM.CLV(…) from the workbench and open it in Excel, once with and once without the add-in: the cell shows the number both times, with the add-in also after Ctrl+Alt+F9.",
  },
  {
    id: "settings-part",
    assumed:
      "Document settings are properties of a web extension whose reference carries the add-in's id; a task pane marked invisible asks nobody to install anything.",
    check:
      "Open a kpi.xlsx of the command line with the add-in sideloaded: no prompt and no repair message appears, and Refresh KPI sheet finds its sources.",
  },
  {
    id: "cached-results-trusted",
    assumed:
      "A file without an order to recalculate on opening keeps its stored results until something they depend on changes.",
    check: "Open a kpi.xlsx without the add-in: no cell shows #NAME?, and closing asks nothing.",
  },
  {
    id: "chart-parts",
    assumed: "Charts without cached values draw from the cells when the file opens.",
    check:
      "Open a kpi.xlsx: every chart shows its bars, title, axis titles and colours, and its alternative text is in the Format pane.",
  },
  {
    id: "outline-collapsed",
    assumed:
      "A column group whose columns are hidden and whose next column is marked collapsed shows a plus sign that unfolds it.",
    check:
      "Open a kpi.xlsx: above the scorecard a plus sign unfolds low, high, n, weight and points.",
  },
  {
    id: "running-errors",
    assumed: "#SPILL!, #CALC! and #BUSY! are stored as #VALUE!.",
    check: "Save a workbook with a blocked =CRM.RFM(…), unzip it: the cell's <v> is #VALUE!.",
  },
];

export { BOOK_GUESSES } from "./book/guesses";
