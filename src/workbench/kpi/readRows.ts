import type { Row, SourceTable } from "./addIn";
import { KpiError } from "./kpiError";
import { readSource } from "./readSource";

const PERCENT = /^\s*(-?\d+(?:\.\d+)?)\s*%\s*$/;

/** A cell of a settings or targets file: 40% is 0.4. */
function valueOf(cell: SourceTable["columns"][number][number] | undefined): string | number {
  if (typeof cell === "number") return cell;
  const text = cell === null || cell === undefined ? "" : String(cell).trim();
  const percent = PERCENT.exec(text)?.[1];
  return percent === undefined ? text : Number(percent) / 100;
}

function columnOf(table: SourceTable, name: string): number {
  const index = table.headers.findIndex((header) => header.trim().toLowerCase() === name);
  if (index < 0) throw new KpiError(1, "needsColumn", { file: table.label, column: name });
  return index;
}

/** `--settings`: columns key and value. */
export async function readSettings(file: string): Promise<Row> {
  const table = await readSource(file);
  const keys = table.columns[columnOf(table, "key")] ?? [];
  const values = table.columns[columnOf(table, "value")] ?? [];
  const rows = keys.map((key, row) => [String(key ?? "").trim(), valueOf(values[row])] as const);
  return Object.fromEntries(rows.filter(([key]) => key !== ""));
}

/** `--targets`: columns named as in `CRM_Targets`, those given; blank cells leave the sheet's as it is. */
export async function readTargets(file: string): Promise<readonly Row[]> {
  const table = await readSource(file);
  const id = columnOf(table, "id");
  const rows = Array.from({ length: table.rowCount }, (_, row) =>
    table.headers.map((header, column) => [header.trim(), valueOf(table.columns[column]?.[row])])
  );
  return rows
    .map((row) => row.filter(([, value]) => value !== ""))
    .filter((row) => row.some(([header]) => header === table.headers[id]?.trim()))
    .map((row) => Object.fromEntries(row) as Row);
}
