import type { Zone } from "../engine/engineTypes";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const REFERENCE = /^(?:(\$?[A-Z]{1,3})?(\$?\d{1,7})?)(?::(\$?[A-Z]{1,3})?(\$?\d{1,7})?)?$/i;

export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  return (
    [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** The cells of an A1 address without sheet: a cell, a range, whole columns (A:C) or whole rows (1:3). */
export function parseAddress(address: string): Zone | null {
  const match = REFERENCE.exec(address.trim());
  if (!match) return null;
  const [column, row, lastColumn, lastRow] = match.slice(1).map((part) => part?.replace("$", ""));
  const isRange = address.includes(":");
  if (
    isRange
      ? (column === undefined) !== (lastColumn === undefined) ||
        (row === undefined) !== (lastRow === undefined)
      : !column || !row
  )
    return null;
  if (!column && !row) return null;
  const columns = column
    ? [columnIndex(column), columnIndex(lastColumn ?? column)]
    : [0, MAX_COLUMNS - 1];
  const rows = row ? [Number(row) - 1, Number(lastRow ?? row) - 1] : [0, MAX_ROWS - 1];
  const zone = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return zone.top < 0 || zone.bottom >= MAX_ROWS || zone.right >= MAX_COLUMNS ? null : zone;
}

export function formatZone({ top, left, bottom, right }: Zone, dollar = ""): string {
  const row = (index: number): string => `${dollar}${index + 1}`;
  const column = (index: number): string => `${dollar}${columnName(index)}`;
  if (top === 0 && bottom === MAX_ROWS - 1) return `${column(left)}:${column(right)}`;
  if (left === 0 && right === MAX_COLUMNS - 1) return `${row(top)}:${row(bottom)}`;
  const first = column(left) + row(top);
  return top === bottom && left === right ? first : `${first}:${column(right)}${row(bottom)}`;
}

/** A sheet's name as it stands in formulas and addresses. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My sheet'!A1` into sheet and the rest. */
export function splitAddress(address: string): { readonly sheet?: string; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(address.trim());
  if (!match) return { rest: address };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", rest: match[3] ?? "" };
}
