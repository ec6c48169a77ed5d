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

/** What Excel makes of a reported result. */
export function interpret({ ok, value, errorCode }: RawResult): CallResult {
  if (!ok)
    return errorCell(
      BY_CODE[errorCode ?? 2] ?? "#VALUE!",
      typeof value === "string" ? value : undefined
    );
  if (!Array.isArray(value)) return cellOf(value);
  const rows = value as readonly unknown[];
  // Excel wants rows of cells; a flat list is a mistake of the function.
  if (rows.length === 0 || !rows.every((row) => Array.isArray(row) && row.length > 0))
    return errorCell("#VALUE!");
  return (rows as readonly (readonly unknown[])[]).map((row) => row.map(cellOf));
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
