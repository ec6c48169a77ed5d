import { numberMeaning } from "../../data/amounts/numberMeaning";
import { DataError } from "../../data/dataError";
import type { RawTable } from "../../data/table";

/** A cell of a file of targets or settings, with what messages say of its place. */
export interface InputCell {
  readonly source: string;
  readonly row: number;
  /** Header as it stands in the file. */
  readonly column: string;
  readonly found: string | number;
}

const plain = (cell: unknown): string | number =>
  typeof cell === "number" ? cell : String(cell ?? "").trim();

/** The cell of a row of the data, counted from 0, and a column. */
export const inputCell = (table: RawTable, row: number, column: number): InputCell => ({
  source: table.label,
  row: table.firstRow + row,
  column: table.headers[column] ?? "",
  found: plain(table.columns[column]?.[row]),
});

const facts = ({ found, ...where }: InputCell) => ({ ...where, found: String(found) });

/**
 * A number, also written as 85% or 1,200.
 * @throws DataError notNumber
 */
export function numberIn(cell: InputCell): number {
  const value = numberMeaning(cell.found);
  if (!Number.isFinite(value)) throw new DataError("notNumber", facts(cell));
  return value;
}

/**
 * One of some words, in any case.
 * @throws DataError notWord
 */
export function wordIn(cell: InputCell, words: readonly string[]): string {
  const found = words.find((word) => word.toLowerCase() === String(cell.found).toLowerCase());
  if (found === undefined)
    throw new DataError("notWord", { ...facts(cell), choices: words.join(", ") });
  return found;
}

/**
 * The position of a column under one of its names.
 * @throws DataError columnNeeded
 */
export function columnNamed(table: RawTable, names: readonly string[]): number {
  const found = table.headers.findIndex((header) => names.includes(header.trim().toLowerCase()));
  if (found < 0)
    throw new DataError("columnNeeded", {
      ...{ source: table.label, row: table.firstRow - 1, column: names[0] ?? "" },
      columns: table.headers.join(", "),
    });
  return found;
}

/** Refuses the second row of an id. @throws DataError rowRepeated */
export class Rows {
  private readonly seen = new Map<string, number>();

  add(cell: InputCell): void {
    const key = String(cell.found).toLowerCase();
    const first = this.seen.get(key);
    if (first !== undefined) throw new DataError("rowRepeated", { ...facts(cell), first });
    this.seen.set(key, cell.row);
  }
}
