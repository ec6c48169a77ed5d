import type { Recognition, SourceTable } from "./addIn";
import { wordsFor } from "./byWords";
import { folded } from "./folded";
import { KpiError } from "./kpiError";

/** A source with what the add-in takes its columns for. */
export interface RecognisedTable {
  readonly table: SourceTable;
  readonly recognition: Recognition;
}

/** The column with the header `--by` names, else one that can split rows and whose header says the same thing. */
function byColumn({ columns }: Recognition, by: string): number {
  const name = folded(by);
  const headers = columns.map(({ header }) => folded(header));
  if (headers.includes(name)) return headers.indexOf(name);
  const words = wordsFor(name);
  return columns.findIndex(
    ({ offers }, i) =>
      offers.some(({ role }) => role === "by") && words.some((word) => headers[i]?.includes(word))
  );
}

/**
 * The column that splits each table; null for a table that has none.
 * @throws KpiError with exit code 1 and the columns there are, when no table has one
 */
export function byColumns(
  recognised: readonly RecognisedTable[],
  by: string
): readonly (number | null)[] {
  const found = recognised.map(({ recognition }) => byColumn(recognition, by));
  if (recognised.length > 0 && found.every((column) => column < 0)) {
    const places = recognised.map(({ table, recognition }) => ({
      file: table.label,
      row: table.firstRow - 1,
      columns: recognition.columns.map(({ header }) => header).filter(Boolean),
    }));
    throw new KpiError(1, "noByColumn", { by, places });
  }
  return found.map((column) => (column < 0 ? null : column));
}
