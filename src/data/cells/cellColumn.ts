import type { RawCell } from "../table";
import { isBlank } from "./isBlank";
import type { RowCount } from "./rowCount";

/** What became of a cell; stored per row in a `Uint8Array`. */
export const CellState = { ok: 0, blank: 1, unreadable: 2, implausible: 3 } as const;
export type CellStateCode = (typeof CellState)[keyof typeof CellState];

/** Numbers of a column and the state of each row's cell; a value counts only where its state is ok. */
export interface NumberCells {
  readonly values: Float64Array;
  readonly states: Uint8Array;
  /** Rows whose value was written as text or in another number form. */
  readonly converted: RowCount;
}

export interface CellRules<Reading> {
  readonly readText: (text: string) => Reading;
  /** The value of a reading that no choice for the column can change and nobody asks about later. */
  readonly plainValue: (reading: Reading) => number | undefined;
  /** NaN for a number that cannot be meant. */
  readonly readNumber: (value: number) => number;
  readonly stateOf: (value: number) => CellStateCode;
}

/** After this many distinct texts it shows whether they come back; if not, remembering only takes time and memory. */
const TRIAL = 20_000;
/** Code of a row whose value is in place; open readings have codes from 0, remembered plain values below this. */
const SETTLED = -1;

/**
 * Cells of a column read in slices. A text that comes back is parsed once; where its reading depends on the column
 * (decimal mark, order of day and month), the row waits for the choice at the end.
 */
export class CellColumn<Reading extends { readonly evidence: string }> {
  /** What the texts of the column prove. */
  readonly evidence = new Set<Reading["evidence"]>();
  /** Readings that wait for the choice or are asked about, in order of appearance. */
  readonly readings: Reading[] = [];
  private readonly firstRows: number[] = [];
  private readonly plain: number[] = [];
  private readonly codes: Int32Array;
  private readonly values: Float64Array;
  private readonly states: Uint8Array;
  private known: Map<string, number> | null = new Map();
  private textsRead = 0;
  private convertedRows = 0;
  private firstConverted = -1;

  constructor(
    private readonly raw: readonly RawCell[],
    private readonly rules: CellRules<Reading>
  ) {
    this.codes = new Int32Array(raw.length).fill(SETTLED);
    this.values = new Float64Array(raw.length);
    this.states = new Uint8Array(raw.length).fill(CellState.blank);
  }

  read(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const cell = this.raw[i];
      if (typeof cell === "string") this.take(i, this.known?.get(cell) ?? this.enter(cell, i));
      else if (typeof cell === "number") this.put(i, this.rules.readNumber(cell), cell);
      else if (typeof cell === "boolean") this.states[i] = CellState.unreadable;
    }
  }

  /** Index of the first row with the text of a reading. */
  firstRowOf(reading: number): number {
    return this.firstRows[reading]!;
  }

  /** Rows whose text has such a reading, of those in `readings`. */
  rowsWith(test: (reading: Reading) => boolean): RowCount {
    const meant = this.readings.map(test);
    if (!meant.includes(true)) return { rows: 0, first: -1 };
    const rows = this.codes.reduce((sum, code) => (meant[code] === true ? sum + 1 : sum), 0);
    return { rows, first: this.firstRows[meant.indexOf(true)]! };
  }

  /** Settles the open readings of rows `from` to `to` by the choice made for the column. */
  settle(from: number, to: number, choice: (reading: Reading) => number): void {
    if (this.readings.length === 0) return;
    for (let i = from; i < to; i++) {
      const code = this.codes[i]!;
      if (code >= 0) this.put(i, choice(this.readings[code]!), NaN);
    }
  }

  /** The column, when every row is read and settled. */
  cells(): NumberCells {
    const converted = { rows: this.convertedRows, first: this.firstConverted };
    return { values: this.values, states: this.states, converted };
  }

  private take(row: number, code: number): void {
    this.textsRead++;
    if (code >= 0) this.codes[row] = code;
    else if (code < SETTLED) this.put(row, this.plain[SETTLED - 1 - code]!, NaN);
  }

  private put(row: number, value: number, written: number): void {
    const state = this.rules.stateOf(value);
    this.values[row] = value;
    this.states[row] = state;
    if (state !== CellState.ok || value === written) return;
    this.convertedRows++;
    if (this.firstConverted < 0 || row < this.firstConverted) this.firstConverted = row;
  }

  private enter(cell: string, row: number): number {
    const code = isBlank(cell) ? SETTLED : this.codeOf(this.rules.readText(cell), row);
    this.known?.set(cell, code);
    if (this.known?.size === TRIAL && this.textsRead < 2 * TRIAL) this.known = null;
    return code;
  }

  private codeOf(reading: Reading, row: number): number {
    this.evidence.add(reading.evidence);
    const value = this.rules.plainValue(reading);
    if (value === undefined) {
      this.firstRows.push(row);
      return this.readings.push(reading) - 1;
    }
    // Where texts are not remembered, only the row at hand needs the value.
    if (this.known === null) this.plain.length = 0;
    return SETTLED - this.plain.push(value);
  }
}
