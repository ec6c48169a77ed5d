import { NotAmong, raise } from "../host/apiObject";

/** A value out of a fixed list of words; the executor knows whether Excel has more of them. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new NotAmong(value, words);
  return found;
}

export function text(value: unknown): string {
  return typeof value === "string" ? value : raise("InvalidArgument");
}

export function truth(value: unknown): boolean {
  return typeof value === "boolean" ? value : raise("InvalidArgument");
}

export function number(value: unknown, least = -Infinity): number {
  return typeof value === "number" && Number.isFinite(value) && value >= least
    ? value
    : raise("InvalidArgument");
}

export function index(value: unknown, count = Infinity): number {
  const found = number(value, 0);
  return Number.isInteger(found) && found < count ? found : raise("InvalidArgument");
}

const COLOR_NAMES: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  grey: "#808080",
  green: "#008000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A colour as #RRGGBB; the usual names are understood. */
export function color(value: unknown): string {
  const given = text(value);
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  return COLOR_NAMES[given.toLowerCase()] ?? raise("InvalidArgument");
}

/** Rows of a written array, which must have the size of the range. */
export function grid(value: unknown, rows: number, columns: number): unknown[][] {
  const given =
    Array.isArray(value) && value.every(Array.isArray)
      ? (value as unknown[][])
      : raise("InvalidArgument");
  checkSize(given.length === rows && given.every((row) => row.length === columns));
  return given;
}

export function checkSize(fits: boolean): void {
  if (!fits)
    raise(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
    );
}

/** Excel's rule for names of tables and of ranges. */
export function checkName(name: unknown): string {
  const given = text(name);
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(given);
  const isCell = /^(?:\$?[a-z]{1,3}\$?\d+|r\d*c\d*|r|c|true|false)$/i.test(given);
  return isName && !isCell ? given : raise("InvalidArgument");
}
