import type { IdColumn } from "../../calc/columns";
import { CellState } from "../cells/cellColumn";
import type { AmountCells } from "../source/readAmountColumn";
import type { DateCells } from "../source/readDates";
import type { Source } from "../source/source";
import type { Role } from "../table";

/** A column read text by text: what each distinct cell says. */
export interface WordCells extends IdColumn {
  readonly header: string;
  /** Of each label; NaN is not understood. */
  readonly meanings: Float64Array;
}

/** A value of each row of a table, by its index into the columns. */
export type RowValue = (row: number) => number;

const unknown: RowValue = () => NaN;

/** The columns of a source after reading; all are parallel to the rows of the table. */
export class KindColumns {
  constructor(
    readonly source: Source,
    readonly dates: ReadonlyMap<Role, DateCells>,
    readonly amounts: ReadonlyMap<Role, AmountCells>,
    readonly words: ReadonlyMap<Role, WordCells>,
    readonly side: ReadonlyMap<string, WordCells>
  ) {}

  /** Serials or amounts; NaN where the role has no column or the cell no value. */
  numbers(role: Role): RowValue {
    const cells = this.dates.get(role) ?? this.amounts.get(role);
    if (cells === undefined) return unknown;
    const { values, states } = cells;
    return (row) => (states[row] === CellState.ok ? values[row]! : NaN);
  }

  /** What words mean; NaN where the role has no column, the cell is blank or not understood. */
  meanings(role: Role): RowValue {
    return meaningsOf(this.words.get(role));
  }

  /** What the words of a side column mean. */
  sideMeanings(name: string): RowValue {
    return meaningsOf(this.side.get(name));
  }
}

function meaningsOf(words: WordCells | undefined): RowValue {
  if (words === undefined) return unknown;
  const { codes, meanings } = words;
  return (row) => (codes[row]! < 0 ? NaN : meanings[codes[row]!]!);
}
