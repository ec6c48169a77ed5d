import type { ColumnCell } from "../columnTable";

/** Digits without a superfluous zero in front, at most 15 before and 15 behind the point. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** A double tells 15 digits apart: ids of more would silently become other ids. */
const EXACT_DIGITS = 15;
const LONGEST_NUMBER = EXACT_DIGITS + 2;

const MINUS = 45;
const ZERO = 48;
const NINE = 57;

/**
 * A cell of a text file as a number when it is plainly one and loses nothing: not 007, 1e5, 1,200 or a long id.
 * The first character decides most cells without the pattern: files have millions of them.
 */
export function plainCell(text: string): ColumnCell {
  if (text === "") return null;
  const first = text.charCodeAt(0);
  if ((first < ZERO || first > NINE) && first !== MINUS) return text;
  return text.length <= LONGEST_NUMBER && PLAIN_NUMBER.test(text) ? Number(text) : text;
}
