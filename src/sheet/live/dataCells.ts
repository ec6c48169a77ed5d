import type { IdColumn, NumberColumn } from "../../calc/columns";
import type { DataCells } from "./livePlan";

/** Positions of the rows that a data table takes. */
export type RowsTaken = Int32Array | readonly number[];

/** Ids as they are first spelled; a missing one, or a missing column, is empty. */
export const idCells = (ids: IdColumn | null, rows: RowsTaken): DataCells =>
  Array.from(rows, (row) => ids?.labels[ids.codes[row]!] ?? "");

/** Numbers; a missing one is empty. */
export const numberCells = (values: NumberColumn | Uint8Array, rows: RowsTaken): DataCells =>
  Array.from(rows, (row) => (Number.isNaN(values[row]!) ? "" : values[row]!));
