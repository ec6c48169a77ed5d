import { quotedSheet } from "../formulas/cellName";

/** A cell of the workbook, or a defined name for one, that the analyst named. */
export type SourceReference =
  | { readonly type: "cell"; readonly sheet: string; readonly cell: string }
  | { readonly type: "name"; readonly name: string };

/** A sheet with its cell; apostrophes around the sheet where it has other characters than letters and digits. */
const CELL = /^(?:'((?:[^'[\]:*?/\\]|'')+)'|([\p{L}\p{N}_.]+))!\$?([A-Z]{1,3})\$?(\d{1,7})$/iu;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
/** What looks like an address is never a name: A1, and R1C1 in the other notation. */
const ADDRESS = /^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/i;

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * The cell or name that a text or a formula refers to; null where it is anything else.
 * @example sourceReference("='My market'!$B$4") // => { type: "cell", sheet: "My market", cell: "B4" }
 * @example sourceReference("B4") // => null, because it does not say of which sheet
 */
export function sourceReference(text: string): SourceReference | null {
  const body = text.trim().replace(/^=\s*/, "");
  const [, quoted, plain, letters = "", digits = ""] = CELL.exec(body) ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  const row = Number(digits);
  if (sheet === undefined)
    return NAME.test(body) && !ADDRESS.test(body) ? { type: "name", name: body } : null;
  if (row < 1 || row > LAST_ROW || columnNumber(letters) > LAST_COLUMN) return null;
  return { type: "cell", sheet, cell: `${letters.toUpperCase()}${row}` };
}

/** How a formula writes the reference. */
export const referenceText = (reference: SourceReference): string =>
  reference.type === "name" ? reference.name : `${quotedSheet(reference.sheet)}!${reference.cell}`;

/**
 * The same reference where it must stay when the rows of its table are sorted, which shifts relative ones.
 * @example fixedText({ type: "cell", sheet: "Market", cell: "B4" }) // => "'Market'!$B$4"
 */
export const fixedText = (reference: SourceReference): string =>
  reference.type === "name"
    ? reference.name
    : `${quotedSheet(reference.sheet)}!${reference.cell.replace(/^([A-Z]+)/, "$$$1$$")}`;
