import type { RawCell } from "../table";
import { isBlank } from "./isBlank";
import type { RowCount } from "./rowCount";

/** What became of a cell; stored per row in a `Uint8Array`. */
export const CELL_STATE = { ok: 0, blank: 1, unreadable: 2, implausible: 3 } as const;
export type CellState = (typeof CELL_STATE)[keyof typeof CELL_STATE];

/** Numbers of a column and the state of each row's cell; a value counts only where its state is ok. */
export interface NumberCells {
  readonly values: Float64Array;
  readonly states: Uint8Array;
  /** Rows whose value was written as text or in another number form. */
  readonly converted: RowCount;
}

export interface CellRules<Reading> {
  readonly readText: (text: string) => Reading;
  /** NaN for a number that cannot be meant. */
  readonly readNumber: (value: number) => number;
  readonly stateOf: (value: number) => CellState;
}

/** Code of a row whose value is in place already; texts have codes from 0. */
const SETTLED = -1;

/**
 * Cells of a column read in slices. Each text is parsed once, however often it stands; which of its readings counts
 * (decimal mark, order of day and month) is decided for the whole column at the end.
 */
export class CellColumn<Reading> {
  /** What the distinct texts of the column say, in order of appearance. */
  readonly readings: Reading[] = [];
  private readonly firstRows: number[] = [];
  private readonly known = new Map<string, number>();
  private readonly codes: Int32Array;
  private readonly values: Float64Array;
  private readonly states: Uint8Array;
  private chosen = new Float64Array(0);
  private convertedRows = 0;
  private firstConverted = -1;

  constructor(
    private readonly raw: readonly RawCell[],
    private readonly rules: CellRules<Reading>
  ) {
    this.codes = new Int32Array(raw.length).fill(SETTLED);
    this.values = new Float64Array(raw.length);
    this.states = new Uint8Array(raw.length).fill(CELL_STATE.blank);
  }

  read(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const cell = this.raw[i];
      if (typeof cell === "string") this.codes[i] = this.known.get(cell) ?? this.enter(cell, i);
      else if (typeof cell === "number") this.put(i, this.rules.readNumber(cell), cell);
      else if (typeof cell === "boolean") this.states[i] = CELL_STATE.unreadable;
    }
  }

  /** Index of the first row with the text of a reading. */
  firstRowOf(reading: number): number {
    return this.firstRows[reading]!;
  }

  /** Rows whose text has such a reading. */
  rowsWith(test: (reading: Reading) => boolean): RowCount {
    const meant = this.readings.map(test);
    if (!meant.includes(true)) return { rows: 0, first: -1 };
    const rows = this.codes.reduce((sum, code) => (meant[code] === true ? sum + 1 : sum), 0);
    return { rows, first: this.firstRows[meant.indexOf(true)]! };
  }

  /** Decides which reading of each text counts; `settle` then goes over the rows. */
  choose(choice: (reading: Reading) => number): void {
    this.chosen = Float64Array.from(this.readings, choice);
  }

  /** Settles the texts of rows `from` to `to` by the choice made. */
  settle(from: number, to: number): void {
    if (this.chosen.length === 0) return;
    for (let i = from; i < to; i++) {
      const code = this.codes[i]!;
      if (code !== SETTLED) this.put(i, this.chosen[code]!, NaN);
    }
  }

  /** The column, when every row is read and settled. */
  cells(): NumberCells {
    const converted = { rows: this.convertedRows, first: this.firstConverted };
    return { values: this.values, states: this.states, converted };
  }

  private put(row: number, value: number, written: number): void {
    const state = this.rules.stateOf(value);
    this.values[row] = value;
    this.states[row] = state;
    if (state !== CELL_STATE.ok || value === written) return;
    this.convertedRows++;
    if (this.firstConverted < 0 || row < this.firstConverted) this.firstConverted = row;
  }

  private enter(cell: string, row: number): number {
    const blank = isBlank(cell);
    const code = blank ? SETTLED : this.readings.push(this.rules.readText(cell)) - 1;
    if (!blank) this.firstRows.push(row);
    this.known.set(cell, code);
    return code;
  }
}
