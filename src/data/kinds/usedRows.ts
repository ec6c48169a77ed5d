import type { FoldedIds } from "../../calc/ids/foldIds";
import { CellState } from "../cells/cellColumn";
import { countRows, NO_ROWS, type RowCount } from "../cells/rowCount";
import type { DataNoteFacts, DataNoteKey, SourceNote } from "../dataNotes";
import { usedNote } from "../source/rowNote";
import { headerOf, type Source } from "../source/source";
import type { Role } from "../table";
import type { KindColumns, RowValue } from "./kindColumns";

/** The rows of data of a source: their columns, picked from those of the table. */
export class UsedRows {
  readonly source: Source;

  constructor(
    readonly columns: KindColumns,
    /** Index of each row into the table's columns. */
    readonly rows: Int32Array,
    private readonly folded: ReadonlyMap<Role, FoldedIds>
  ) {
    this.source = columns.source;
  }

  header(role: Role): string {
    return headerOf(this.source, role);
  }

  ids(role: Role): FoldedIds | null {
    return this.folded.get(role) ?? null;
  }

  /** Serials or amounts; NaN where the role has no column or the cell no value. */
  numbers(role: Role): Float64Array {
    return this.collect(this.columns.numbers(role));
  }

  /** What the words of a role mean; NaN where it has no column, the cell is blank or not understood. */
  meanings(role: Role): Float64Array {
    return this.collect(this.columns.meanings(role));
  }

  collect(valueOf: RowValue): Float64Array {
    const values = new Float64Array(this.rows.length);
    for (let i = 0; i < values.length; i++) values[i] = valueOf(this.rows[i]!);
    return values;
  }

  /** 1 for rows that pass a test, else 0. */
  flags(test: (row: number) => boolean): Uint8Array {
    const flags = new Uint8Array(this.rows.length);
    for (let i = 0; i < flags.length; i++) flags[i] = test(this.rows[i]!) ? 1 : 0;
    return flags;
  }

  /** Counts the used rows, by their index into the table, that pass a test. */
  count(test: (row: number) => boolean): RowCount {
    return countRows(this.rows.length, (i) => test(this.rows[i]!));
  }

  /** Used rows whose date or amount is in a state. */
  countState(role: Role, ...states: readonly number[]): RowCount {
    const cells = this.columns.dates.get(role) ?? this.columns.amounts.get(role);
    if (cells === undefined) return NO_ROWS;
    return this.count((row) => states.includes(cells.states[row]!));
  }

  note<Key extends DataNoteKey>(
    issue: Key,
    count: RowCount,
    facts: DataNoteFacts[Key]
  ): SourceNote[] {
    return usedNote(this.source, this.rows, issue, count, facts);
  }

  /** Amounts of rows that are kept without one: what is unknown is counted, never taken for 0. */
  unknownAmountNotes(role: Role): SourceNote[] {
    const column = this.header(role);
    return [
      ...this.note("unknownAmount", this.countState(role, CellState.blank), { column }),
      ...this.note("unreadAmount", this.countState(role, CellState.unreadable), { column }),
    ];
  }
}
