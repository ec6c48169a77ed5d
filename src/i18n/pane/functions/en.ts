/** The page that lists the functions, inserts one and explains errors. Counts arrive as text with their number. */
export const functions = {
  pages: { label: "Pages", sheet: "KPI sheet", functions: "Functions" },
  search: "Find a function",
  searchHint: "Name or meaning, in any language",
  found: (count: string, number: number): string =>
    `${count} ${number === 1 ? "function" : "functions"}`,
  nothing: (query: string): string =>
    `No function matches “${query}”. Try another word, such as retention or revenue.`,
  loading: "Reading the functions…",
  unreachable: "The functions could not be loaded. Check the connection and try again.",
  again: "Try again",
  back: "All functions",
  formula: "Formula",
  arguments: "Arguments",
  optional: "optional",
  take: "Selection",
  takeFor: (argument: string): string => `Take the selection for ${argument}`,
  typing: "Select cells in the sheet and press Selection, or type a value.",
  missing: "Select cells, or type a value.",
  preview: "Formula to insert",
  target: "Goes into the active cell: choose an empty cell with room below and to the right.",
  insert: "Insert into active cell",
  inserting: "Inserting…",
  inserted: (place: string): string => `Inserted into ${place}.`,
  gives: (place: string, error: string): string => `Inserted into ${place}, which shows ${error}.`,
  occupied: (address: string): string =>
    `${address} is not empty. Choose an empty cell and insert again, or replace what is in it.`,
  replace: (address: string): string => `Replace ${address}`,
  notInserted: "The formula was not inserted",
  result: "Result",
  example: "Worked example",
  exampleData: "Data from cell A1 on",
  exampleResult: "Result",
  errors: "Errors",
  notes: "Good to know",
  explain: {
    button: "Explain the selected cell",
    title: (address: string, error: string): string => `${address} shows ${error}`,
    noFormula: (address: string): string =>
      `${address} holds no formula. Select a cell with a formula that shows an error.`,
    noError: (address: string): string => `${address} shows no error.`,
    foreign: (address: string, error: string): string =>
      `${address} shows ${error}, but its formula has no CRM function. The error comes from Excel’s own functions.`,
    filledFrom: (address: string): string => `Filled by the formula in ${address}.`,
    reasons: (name: string): string => `${name} returns it for one of these reasons`,
    passedOn: "Or one of its cells holds this error: Excel passes it on.",
    from: "Its arguments",
    message:
      "Point at the mark in the corner of the cell to read which argument and row it is about.",
    open: (name: string): string => `Open ${name}`,
    close: "Close",
    general: {
      "#NAME?":
        "Excel does not know a name in the formula. Check its spelling, put words in quotation marks, and see that the add-in is loaded.",
      "#SPILL!":
        "The result needs more cells than are free. Clear the cells below and to the right, or move the formula. Tables cannot hold such results.",
      "#BUSY!": "The function is still being computed. Wait a moment and look again.",
      "#REF!": "The formula points at cells that were deleted. Choose them again.",
      "#CALC!": "Excel cannot compute a part of the formula, such as an empty list.",
    },
  },
};
