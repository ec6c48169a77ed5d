import type { RowCount } from "../cells/rowCount";
import { inSlices, type Pace } from "../pace";
import type { RawCell } from "../table";
import type { BuiltLines } from "./buildLines";

const EMPTY = -1;

/**
 * Finds lines that repeat an earlier one in every cell of the table. Lines equal in customer, date, order and amount
 * are found by hashing those; only among them are the other cells compared.
 */
class DuplicateFinder {
  rows = 0;
  first = -1;
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly listed: Uint8Array;
  private readonly texts = new Set<string>();

  constructor(
    private readonly built: BuiltLines,
    private readonly columns: readonly (readonly RawCell[])[]
  ) {
    const { length } = built.rows;
    this.heads = new Int32Array(2 ** Math.ceil(Math.log2(length * 2 + 2))).fill(EMPTY);
    this.next = new Int32Array(length).fill(EMPTY);
    this.listed = new Uint8Array(length);
  }

  find(from: number, to: number): void {
    for (let line = from; line < to; line++) {
      const twin = this.twinOf(line);
      if (twin === EMPTY) continue;
      if (this.listed[twin] === 0) this.isListed(twin);
      this.listed[twin] = 1;
      if (!this.isListed(line)) continue;
      if (this.rows++ === 0) this.first = line;
    }
  }

  /** The first line with the same customer, date, order and amount; a line without one is entered. */
  private twinOf(line: number): number {
    const slot = this.slotOf(line);
    for (let twin = this.heads[slot]!; twin !== EMPTY; twin = this.next[twin]!)
      if (this.isSame(line, twin)) return twin;
    this.next[line] = this.heads[slot]!;
    this.heads[slot] = line;
    return EMPTY;
  }

  private slotOf(line: number): number {
    const { customer, order, date, amount } = this.built;
    let hash = Math.imul(customer.codes[line]!, 0x9e3779b1);
    hash = Math.imul(hash ^ (order?.codes[line] ?? 0), 0x85ebca6b);
    hash = Math.imul(hash ^ Math.round(date[line]! * 86_400), 0xc2b2ae35);
    hash = Math.imul(hash ^ Math.round(amount[line]! * 100), 0x27d4eb2f);
    return (hash ^ (hash >>> 15)) & (this.heads.length - 1);
  }

  private isSame(a: number, b: number): boolean {
    const { customer, order, date, amount } = this.built;
    return (
      customer.codes[a] === customer.codes[b] &&
      date[a] === date[b] &&
      amount[a] === amount[b] &&
      order?.codes[a] === order?.codes[b]
    );
  }

  /** True when a line with the same cells was listed before; lists it otherwise. */
  private isListed(line: number): boolean {
    const row = this.built.rows[line]!;
    const text = JSON.stringify(this.columns.map((column) => column[row]));
    if (this.texts.has(text)) return true;
    this.texts.add(text);
    return false;
  }
}

export async function findDuplicateLines(
  built: BuiltLines,
  columns: readonly (readonly RawCell[])[],
  pace: Pace
): Promise<RowCount> {
  const finder = new DuplicateFinder(built, columns);
  await inSlices(0, built.rows.length, 8, pace, (from, to) => finder.find(from, to));
  return { rows: finder.rows, first: finder.first };
}
