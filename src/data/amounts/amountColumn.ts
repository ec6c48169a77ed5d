import { CellColumn, CellState, type CellStateCode, type NumberCells } from "../cells/cellColumn";
import type { RowCount } from "../cells/rowCount";
import type { RawCell } from "../table";
import { type AmountReading, readAmountText } from "./readAmountText";

const stateOf = (value: number): CellStateCode =>
  Number.isFinite(value) ? CellState.ok : CellState.unreadable;

export type DecimalMark = "point" | "comma";

/** One text that proves the point settles the mark of the whole column; a currency is asked about later. */
function plainValue({ point, comma, evidence, currency }: AmountReading): number | undefined {
  const isPlain = currency === null && (evidence === "point" || Object.is(point, comma));
  return isPlain ? point : undefined;
}

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
    const readText = readAmountText;
    this.column = new CellColumn(cells, { readText, plainValue, readNumber, stateOf });
  }

  read(from: number, to: number): void {
    this.column.read(from, to);
  }

  /** The comma only when a text proves it and none proves the point. */
  decimalMark(): DecimalMark {
    const { evidence } = this.column;
    return evidence.has("comma") && !evidence.has("point") ? "comma" : "point";
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

  /** Settles rows `from` to `to` by the decimal mark of the column. */
  settle(from: number, to: number, mark: DecimalMark): void {
    this.column.settle(from, to, (amount) => amount[mark]);
  }

  /** Numbers, when every row is read and settled. */
  cells(): NumberCells {
    return this.column.cells();
  }
}
