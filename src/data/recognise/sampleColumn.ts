import { isPlausible } from "../../calc/dates/plausible";
import { readAmountText } from "../amounts/readAmountText";
import { isBlank } from "../cells/isBlank";
import { DateColumn } from "../dates/dateColumn";
import { readDateNumber, isSerial } from "../dates/readDateNumber";
import { readDateText } from "../dates/readDateText";
import type { ColumnContent, FoundDateOrder } from "../recognition";
import type { RawCell } from "../table";

/** Rows looked at: enough to know a column, few enough to do it while the pane draws. */
const SAMPLE_ROWS = 2000;
/** Share of the filled cells that has to agree on what a column is. */
const MOST = 0.8;

/** What a sample of a column shows. */
export interface ColumnSample {
  readonly content: ColumnContent;
  readonly filled: number;
  /** The different values found. */
  readonly values: ReadonlySet<RawCell>;
  readonly fractions: boolean;
  readonly dateOrder: FoundDateOrder | null;
}

function sampleOf(column: readonly RawCell[], first: number, end: number): RawCell[] {
  const step = Math.max(1, Math.ceil((end - first) / SAMPLE_ROWS));
  const cells: RawCell[] = [];
  for (let row = first; row < end; row += step) cells.push(column[row] ?? null);
  return cells.filter((cell) => !isBlank(cell));
}

/** A bare serial looks like any number: without a date format only the other forms speak for a date. */
function looksLikeDate(cell: RawCell, formatted: boolean): boolean {
  if (typeof cell === "number")
    return formatted || (!isSerial(cell) && isPlausible(readDateNumber(cell)));
  if (typeof cell !== "string" || /^\d{1,7}(?:\.\d+)?$/.test(cell.trim())) return false;
  const { dayFirst, monthFirst } = readDateText(cell);
  return isPlausible(dayFirst) || isPlausible(monthFirst);
}

const numberIn = (cell: RawCell): number =>
  typeof cell === "number" ? cell : typeof cell === "string" ? readAmountText(cell).point : NaN;

function contentOf(cells: readonly RawCell[], formatted: boolean): ColumnContent {
  if (cells.length === 0) return "empty";
  const share = (test: (cell: RawCell) => boolean): number =>
    cells.filter(test).length / cells.length;
  if (share((cell) => looksLikeDate(cell, formatted)) >= MOST) return "date";
  return share((cell) => !Number.isNaN(numberIn(cell))) >= MOST ? "number" : "text";
}

function dateOrderOf(cells: readonly RawCell[]): FoundDateOrder | null {
  const column = new DateColumn(cells);
  column.read(0, cells.length);
  return column.order();
}

/** Looks at rows `first` to `end` of a column, evenly spread; `formatted` says that its cells have a date format. */
export function sampleColumn(
  column: readonly RawCell[],
  first: number,
  end: number,
  formatted: boolean
): ColumnSample {
  const cells = sampleOf(column, first, end);
  const content = contentOf(cells, formatted);
  return {
    content,
    filled: cells.length,
    values: new Set(cells),
    fractions: content === "number" && cells.some((cell) => !Number.isInteger(numberIn(cell))),
    dateOrder: content === "date" ? dateOrderOf(cells) : null,
  };
}
