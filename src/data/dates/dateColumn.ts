import { isPlausible } from "../../calc/dates/plausible";
import { CellColumn, CellState, type CellStateCode, type NumberCells } from "../cells/cellColumn";
import type { RowCount } from "../cells/rowCount";
import type { FoundDateOrder } from "../recognition";
import type { DateOrder, RawCell } from "../table";
import { dateTextReader } from "./dateTextReader";
import { readDateNumber } from "./readDateNumber";
import type { DateReading } from "./readDateText";

function stateOf(serial: number): CellStateCode {
  if (Number.isNaN(serial)) return CellState.unreadable;
  if (serial === 0) return CellState.blank;
  return isPlausible(serial) ? CellState.ok : CellState.implausible;
}

/** An empty cell reaches some readers as 0 (FUNCTIONS.md rule 5). */
const readNumber = (value: number): number => (value === 0 ? 0 : readDateNumber(value));

/** A day that reads the same in each order; the others wait for the order of the column. */
function plainValue({ dayFirst, monthFirst, monthOnly }: DateReading): number | undefined {
  return Object.is(dayFirst, monthFirst) && !monthOnly ? dayFirst : undefined;
}

/** Dates of a column, read in slices; the order of day and month is decided for all of them together. */
export class DateColumn {
  private readonly column: CellColumn<DateReading>;
  private part: "dayFirst" | "monthFirst" = "dayFirst";

  constructor(cells: readonly RawCell[]) {
    const readText = dateTextReader();
    this.column = new CellColumn(cells, { readText, plainValue, readNumber, stateOf });
  }

  read(from: number, to: number): void {
    this.column.read(from, to);
  }

  /**
   * What the text dates prove: null without any that depends on an order, "ambiguous" when all of those read both
   * ways, "mixed" when some are day first and others month first.
   */
  order(): FoundDateOrder | null {
    const found = this.column.evidence;
    if (found.has("dayFirst") && found.has("monthFirst")) return "mixed";
    if (found.has("monthFirst")) return "mdy";
    if (found.has("dayFirst") || found.has("dotted")) return "dmy";
    if (found.has("either")) return "ambiguous";
    return found.has("yearFirst") ? "ymd" : null;
  }

  /** Index of the first row whose text gives this evidence, or -1. */
  firstRowWith(evidence: "dayFirst" | "monthFirst" | "dotted" | "either"): number {
    const reading = this.column.readings.findIndex((found) => found.evidence === evidence);
    return reading < 0 ? -1 : this.column.firstRowOf(reading);
  }

  /** Rows that name a month without a day. */
  monthOnly(): RowCount {
    return this.column.rowsWith((reading) => reading.monthOnly);
  }

  /** Decides the order of day and month; year-first dates read the same under each. */
  choose(order: DateOrder): void {
    this.part = order === "mdy" ? "monthFirst" : "dayFirst";
  }

  /** Settles rows `from` to `to` by the order chosen. */
  settle(from: number, to: number): void {
    this.column.settle(from, to, (date) => date[this.part]);
  }

  /** Serials, when every row is read and settled. */
  cells(): NumberCells {
    return this.column.cells();
  }
}
