import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { ColumnTable } from "../../standin/files/columnTable";
import { readCsv } from "../../standin/files/readCsv";
import { readXlsxColumns } from "../../standin/files/readXlsxColumns";
import type { SourceTable } from "./addIn";
import { KpiError } from "./kpiError";

/** A file and, for a workbook, the sheet after the `#`. */
interface SourcePath {
  readonly path: string;
  readonly sheet?: string;
  /** What messages call it. */
  readonly label: string;
}

const CSV = /\.(csv|txt|tsv)$/i;
const XLSX = /\.xlsx$/i;

export function sourcePath(argument: string): SourcePath {
  const [, path, sheet] = /^(.*\.xlsx)#(.+)$/is.exec(argument) ?? [];
  if (path === undefined || sheet === undefined)
    return { path: argument, label: basename(argument) };
  return { path, sheet, label: `${basename(path)}#${sheet}` };
}

/** @throws KpiError when there is no such file */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") throw new KpiError(1, "noFile", { file: path });
    if (code === "EISDIR") throw new KpiError(1, "isFolder", { file: path });
    throw new KpiError(1, "unreadable", { file: path, detail: message });
  }
}

interface KeyedError {
  readonly key: "emptyFile" | "notText" | "unclosedQuote" | "unknownSheet" | "unknownFormat";
  readonly facts: { readonly row: number; readonly sheet: string; readonly sheets: string };
}

const isKeyed = (error: unknown): error is KeyedError =>
  error instanceof Error && error.name === "FileError";

async function read(bytes: Uint8Array, { path, sheet }: SourcePath): Promise<ColumnTable> {
  return XLSX.test(path) ? readXlsxColumns(bytes, sheet) : readCsv(bytes);
}

/** Rows of a .csv or .xlsx file as the add-in takes them, without going through a grid. */
export async function readSource(argument: string): Promise<SourceTable> {
  const source = sourcePath(argument);
  const { path, label } = source;
  const bytes = await readBytes(path);
  if (!CSV.test(path) && !XLSX.test(path)) throw new KpiError(1, "unknownFormat", { file: label });
  try {
    return { label, ...(await read(bytes, source)) };
  } catch (error) {
    if (isKeyed(error)) throw new KpiError(1, error.key, { ...error.facts, file: label });
    throw new KpiError(1, XLSX.test(path) ? "brokenFile" : "unreadable", {
      file: label,
      detail: (error as Error).message,
    });
  }
}
