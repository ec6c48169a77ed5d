import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RawTable } from "../../src/data/table";

const FOLDER = join(__dirname, "../fixtures/exports");

/** Rows of a csv as text; quoted cells may hold commas, quotes and line breaks. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g;
  for (const [, cell = "", end] of text.matchAll(cells)) {
    const quoted = cell.startsWith('"');
    rows.at(-1)!.push(quoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "") break;
    if (end !== ",") rows.push([]);
  }
  return rows.at(-1)!.join("") === "" ? rows.slice(0, -1) : rows;
}

/** A table of text cells, as a csv is read; row 1 is its header. */
export function tableOf(
  label: string,
  [headers = [], ...rows]: readonly (readonly string[])[]
): RawTable {
  return {
    label,
    headers,
    columns: headers.map((_, i) => rows.map((row) => row[i] ?? "")),
    rowCount: rows.length,
    firstRow: 2,
    dateColumns: headers.map(() => false),
  };
}

/** One of the invented exports in fixtures/exports; its README says what each should give. */
export function exportTable(file: string, encoding = "utf-8"): RawTable {
  const text = new TextDecoder(encoding).decode(readFileSync(join(FOLDER, file)));
  return tableOf(file, parseCsv(text));
}
