import { MISSING_WORDS } from "../dictionary/markers";
import type { RawCell } from "../table";
import { cleanText } from "./cleanText";

/** No missing word is longer, spaces around it included; longer text need not be looked up. */
const LONGEST_MISSING = 12;

/** True for text that means "no value" in an export, such as "N/A" or "未填写"; for clean text only. */
export const isMissingWord = (text: string): boolean => MISSING_WORDS.has(text.toLowerCase());

/** Missing words in letters are at most this long; the longer ones begin with a sign or are Chinese. */
const LONGEST_IN_LETTERS = 4;

/** A quick look that spares most cells the comparison with words: a longer text that begins with a letter or digit. */
function isPlainlyFilled(cell: string): boolean {
  if (cell.length <= LONGEST_IN_LETTERS) return false;
  const first = cell.charCodeAt(0);
  return (first >= 48 && first <= 57) || (first >= 65 && first <= 122);
}

/** True for a cell without a value: empty, spaces only, or a word for "no value". */
export function isBlank(cell: RawCell | undefined): boolean {
  if (cell === null || cell === undefined || cell === "") return true;
  if (typeof cell !== "string" || isPlainlyFilled(cell)) return false;
  if (cell.length > LONGEST_MISSING) return cell.trim() === "";
  const text = cleanText(cell);
  return text === "" || isMissingWord(text);
}
