import { writeCsv as writeWithHucre } from "hucre";
import type { CellScalar } from "../book/workbookData";

const shown = (value: CellScalar): string | number | null => {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value !== null && typeof value === "object" ? value.error : value;
};

/**
 * Rows as a comma-separated file that Excel opens as UTF-8. Text that a spreadsheet would run as a formula
 * (=, +, -, @, tab or return in front) gets an apostrophe before it.
 */
export function writeCsv(rows: readonly (readonly CellScalar[])[]): Uint8Array {
  const text = writeWithHucre(
    rows.map((row) => row.map(shown)),
    { escapeFormulae: true, bom: true }
  );
  return new TextEncoder().encode(text);
}
