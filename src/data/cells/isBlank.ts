import { MISSING_WORDS } from "../dictionary/markers";
import type { RawCell } from "../table";
import { cleanText } from "./cleanText";

/** No missing word is longer, spaces around it included; longer text need not be looked up. */
const LONGEST_MISSING = 12;

/** True for text that means "no value" in an export, such as "N/A" or "未填写"; for clean text only. */
export const isMissingWord = (text: string): boolean => MISSING_WORDS.has(text.toLowerCase());

/** True for a cell without a value: empty, spaces only, or a word for "no value". */
export function isBlank(cell: RawCell | undefined): boolean {
  if (cell === null || cell === undefined || cell === "") return true;
  if (typeof cell !== "string") return false;
  if (cell.length > LONGEST_MISSING) return cell.trim() === "";
  const text = cleanText(cell);
  return text === "" || isMissingWord(text);
}
