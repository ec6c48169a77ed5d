/** A cell as Excel hands it over: number, text, truth value or a blank; what else may come is refused when read. */
export type Cell = unknown;

/**
 * Where a cell stands, for messages: the argument, its row in the range (header included) unless it is single, and its
 * column where there are several.
 */
export interface Place {
  readonly argument: string;
  readonly row?: number;
  readonly column?: number;
}

/** An empty cell, as hosts that show it as such deliver it; an argument left out is null. */
export const isEmpty = (cell: Cell): boolean => cell === null || cell === undefined || cell === "";

/** Hosts deliver an empty cell as null, "" or 0; whether 0 can be one depends on the parameter. */
export function isBlank(cell: Cell, zeroIsMissing: boolean): boolean {
  if (typeof cell === "string") return cell.trim() === "";
  return isEmpty(cell) || (zeroIsMissing && cell === 0);
}

const LONGEST = 40;

/** A cell as a message quotes it. */
export function quoted(cell: Cell): string | number {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : String(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const text = typeof cell === "string" ? cell.trim() : "a data type";
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
