import type { CellError } from "./marshal";

/** What the client reports of a call. */
export interface RawResult {
  readonly ok: boolean;
  readonly value: unknown;
  readonly errorCode?: number | undefined;
}

/** A value of a result cell, never null: Excel shows a returned null as 0. */
export type ResultCell = number | string | boolean | CellError;

export type CallResult = ResultCell | readonly (readonly ResultCell[])[];

/** The client's codes of thrown errors. */
const BY_CODE: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** Only these errors show a message of the function. */
const WITH_MESSAGE: readonly string[] = ["#VALUE!", "#N/A"];

/** How the client reports a result that is no number. */
const NOT_A_NUMBER = "NaN";

/** What Excel makes of a reported result. */
export function interpret({ ok, value, errorCode = 0 }: RawResult): CallResult {
  if (!ok) return failureOf(errorCode, value);
  if (!Array.isArray(value)) return cellOf(value);
  const rows = value as readonly unknown[];
  return isGrid(rows) ? rows.map((row) => row.map(cellOf)) : errorCell("#VALUE!");
}

/** Excel wants rows of cells, all as long; a flat list is a mistake of the function. */
function isGrid(rows: readonly unknown[]): rows is readonly (readonly unknown[])[] {
  const [first] = rows;
  const width = Array.isArray(first) ? first.length : 0;
  return width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
}

function failureOf(errorCode: number, value: unknown): CellError {
  if (errorCode === 0 && value === NOT_A_NUMBER) return { error: "#NUM!" };
  return errorCell(BY_CODE[errorCode] ?? "#VALUE!", typeof value === "string" ? value : undefined);
}

function cellOf(value: unknown): ResultCell {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return value;
  const { type, code, message, basicValue } = value as {
    type?: string;
    code?: string;
    message?: string;
    basicValue?: number;
  };
  if (type === "FormattedNumber" && typeof basicValue === "number") return basicValue;
  return errorCell(type === "Error" && code ? code : "#VALUE!", message);
}

function errorCell(error: string, message?: string): CellError {
  return message && WITH_MESSAGE.includes(error) ? { error, message } : { error };
}
