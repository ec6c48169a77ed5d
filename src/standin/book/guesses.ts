import type { Guess } from "../guesses";

/** Assumptions of the workbook's half: cells, tables, names, charts. */
export const BOOK_GUESSES: readonly Guess[] = [
  {
    id: "array-size-message",
    assumed:
      "An array of the wrong size fails with InvalidArgument and a message about rows or columns.",
    check: "Set values of A1:B2 to [[1,2]] and sync: code and message are these.",
  },
  {
    id: "scalar-broadcast",
    assumed:
      "A single value set for values, formulas or numberFormat goes to every cell of the range.",
    check: "Set values of A1:B2 to 5: all four cells show 5.",
  },
  {
    id: "text-cell-formula",
    assumed: "In a cell of number format @ a written =1+1 stays text.",
    check: "Set numberFormat @ and then values '=1+1' for A1: the cell shows =1+1.",
  },
  {
    id: "typed-date-format",
    assumed:
      "Written text such as 2023-03-15, 15-Feb or 12% becomes a number and gives a cell of format General the matching format.",
    check: "Write '2023-03-15' into an empty cell: the value is 45000, the number format m/d/yyyy.",
  },
  {
    id: "unknown-reference",
    assumed:
      "A written formula that names a table or column that is not there, or cannot be read, fails with InvalidArgument.",
    check: "Set formulas of A1 to =SUM(Nope[x]) and sync: the error code is InvalidArgument.",
  },
  {
    id: "table-headers",
    assumed:
      "tables.add turns headers into text, gives empty ones the name Column and their number, and a number to duplicates.",
    check: "Make a table of 2024 | a | A | (empty): the headers are 2024, a, A2, Column4.",
  },
  {
    id: "no-growth-by-api",
    assumed: "A table does not grow when an add-in writes directly below it.",
    check: "Write values right below a table by code: the table's range stays.",
  },
  {
    id: "insert-in-table",
    assumed:
      "Cells inserted with shift Down across all columns of a table make it larger; across some of them the call fails with InsertDeleteConflict.",
    check:
      "Insert A3:C4 Down in a table A1:C4: it ends in row 6. Insert A3:B3 Down: the call fails.",
  },
  {
    id: "deleted-references",
    assumed:
      "Formulas over cells deleted with shift Up show #REF!, formulas over a larger range shrink; the print area follows.",
    check: "Delete A3:C3 Up under =C3 and =SUM(C2:C4): they become #REF! and =SUM(C2:C3).",
  },
  {
    id: "conditional-format-order",
    assumed: "A conditional format added later has the higher priority.",
    check: "Add a Custom rule and a colour scale to B2: the colour scale has priority 0.",
  },
  {
    id: "chart-series-from-range",
    assumed:
      "charts.add with Columns takes text in the first row as names and in the first column as categories.",
    check:
      "Add a chart over months, revenue, previous: two series with these names and the months below.",
  },
  {
    id: "rows-appended",
    assumed:
      "table.rows.add without an index makes the table larger at its end and moves down what stands below; references to its rows stay.",
    check:
      "Close a period twice (the second time after Close again) with =C7 of KPI History in another sheet: the newer rows stand below the older, and the formula still shows the same row.",
  },
  {
    id: "line-without-points",
    assumed:
      "A line has a gap at an empty cell and no point at #N/A; a series of one point shows its marker and label.",
    check:
      "Build with a target on a running month: the small charts on KPI Summary end in a ring with its value, beside the line, and no line falls to 0.",
  },
  {
    id: "bar-labels",
    assumed:
      "Labels of bars use the number format of their cells, so that a bar of 0 has none; reversed categories with labels at Low start at the top, clear of bars to the left.",
    check:
      "Build with two targets, one met and one missed: the gap bars show one value each, the worst on top, and no name lies under a bar.",
  },
  {
    id: "break-rows",
    assumed:
      "A page break's rowIndex is the 0-based row below it; horizontalPageBreaks.add in row 1 fails with InvalidArgument.",
    check:
      "By code add a horizontal page break at A5 and load items/rowIndex: it is 4. Add one at A1: the call fails.",
  },
  {
    id: "breaks-move",
    assumed:
      "A manual page break moves with whole rows inserted or deleted above it and goes with its row; cells shifted in some columns leave it where it is.",
    check:
      "With a break above row 5 insert row 2: it is above row 6. Insert A2:C2 Down: it stays there. Delete row 6: it is gone.",
  },
  {
    id: "breaks-when-fitted",
    assumed:
      "Excel heeds manual page breaks on a sheet that is fitted to one page wide with any number of pages tall, as LibreOffice does; some documentation says that it ignores them on fitted sheets.",
    check:
      "Build from the sample and look at the print preview of KPI Summary and KPI Detail: one page wide on A4 and on Letter, no chart or table cut in two.",
  },
  {
    id: "function-date",
    assumed:
      "workbook.functions.date gives the serial number in the date system of the workbook: 36526 for January 1, 2000, and 35064 where days are counted from 1904.",
    check:
      "In a workbook with the option Use 1904 date system press Build over a table with dates: the pane says that the workbook counts days from 1904, and nothing is written.",
  },
  {
    id: "sort-copies-formulas",
    assumed:
      "Sorting a table moves contents and looks of its rows; their formulas change as if they were copied, and formulas elsewhere that point at its cells do not follow. Empty cells come last in either direction.",
    check:
      "In a table with =Sheet2!B4 and =Sheet2!$B$4 in one row sort so that the row moves down by one: they say =Sheet2!B5 and =Sheet2!$B$4.",
  },
  {
    id: "hide-active-sheet",
    assumed:
      "Hiding the active sheet shows the next visible one; hiding or deleting the last visible one fails with InvalidOperation.",
    check: "Hide the only visible sheet by code: the error code is InvalidOperation.",
  },
  {
    id: "circular-formula",
    assumed: "A circular formula shows an error here; Excel shows 0 and warns.",
    check: "Write =A1 into A1: Excel warns and shows 0.",
  },
];
