import { CellColumn, CELL_STATE, type CellState, type NumberCells } from "../cells/cellColumn";
import type { RowCount } from "../cells/rowCount";
import type { RawCell } from "../table";
import { type AmountReading, readAmountText } from "./readAmountText";

const stateOf = (value: number): CellState =>
  Number.isFinite(value) ? CELL_STATE.ok : CELL_STATE.unreadable;

export interface Currencies {
  /** ISO codes in order of appearance. */
  readonly codes: readonly string[];
  /** Rows in another currency than the first. */
  readonly others: RowCount;
}

/** Amounts, quantities or prices of a column, read in slices; the decimal mark is decided for all of them together. */
export class AmountColumn {
  private readonly column: CellColumn<AmountReading>;

  constructor(cells: readonly RawCell[]) {
    const readNumber = (value: number): number => value;
    this.column = new CellColumn(cells, { readText: readAmountText, readNumber, stateOf });
  }

  read(from: number, to: number): void {
    this.column.read(from, to);
  }

  /** The comma only when a text proves it and none proves the point. */
  decimalMark(): "point" | "comma" {
    const found = new Set(this.column.readings.map((reading) => reading.evidence));
    return found.has("comma") && !found.has("point") ? "comma" : "point";
  }

  /** Currencies written beside amounts, and the rows with another one than the first. */
  currencies(): Currencies {
    const codes = [...new Set(this.column.readings.map((reading) => reading.currency))].filter(
      (code) => code !== null
    );
    const others = this.column.rowsWith(
      ({ currency }) => currency !== null && currency !== codes[0]
    );
    return { codes, others };
  }

  choose(mark: "point" | "comma"): void {
    this.column.choose((amount) => amount[mark]);
  }

  settle(from: number, to: number): void {
    this.column.settle(from, to);
  }

  /** Numbers, when every row is read and settled. */
  cells(): NumberCells {
    return this.column.cells();
  }
}
