/** Sheet in apostrophes where it has other characters than letters, digits, underscores and points. */
const REFERENCE =
  /^=?\s*((?:'(?:[^'[\]:*?/\\]|'')+'|[\p{L}\p{N}_.]+))!\$?([A-Z]{1,3})\$?(\d{1,7})$/iu;

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * A reference to one cell with its sheet, as a formula has it; null for anything else.
 * @example cellReference("= Market!$b$2") // => "Market!B2"
 * @example cellReference("B2") // => null
 */
export function cellReference(text: string): string | null {
  const [, sheet, letters, digits] = REFERENCE.exec(text.trim()) ?? [];
  if (sheet === undefined || letters === undefined || digits === undefined) return null;
  const row = Number(digits);
  if (row < 1 || row > LAST_ROW || columnNumber(letters) > LAST_COLUMN) return null;
  return `${sheet}!${letters.toUpperCase()}${row}`;
}
