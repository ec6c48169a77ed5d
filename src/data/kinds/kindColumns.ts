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

/** The columns of a source after reading; all are parallel to the rows of the table. */
export class KindColumns {
  constructor(
    readonly source: Source,
    readonly dates: ReadonlyMap<Role, DateCells>,
    readonly amounts: ReadonlyMap<Role, AmountCells>,
    readonly words: ReadonlyMap<Role, WordCells>,
    readonly side: ReadonlyMap<string, WordCells>
  ) {}

  /** The serial or amount of a row; NaN where the role has no column or the cell no value. */
  number(role: Role, row: number): number {
    const cells = this.dates.get(role) ?? this.amounts.get(role);
    return cells?.states[row] === CellState.ok ? cells.values[row]! : NaN;
  }

  /** What the word of a row means; NaN where the role has no column, the cell is blank or not understood. */
  meaning(role: Role, row: number): number {
    return meaningAt(this.words.get(role), row);
  }

  sideMeaning(name: string, row: number): number {
    return meaningAt(this.side.get(name), row);
  }
}

function meaningAt(words: WordCells | undefined, row: number): number {
  const code = words?.codes[row] ?? -1;
  return code < 0 ? NaN : words!.meanings[code]!;
}
