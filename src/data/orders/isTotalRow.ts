import { cleanText } from "../cells/cleanText";
import { isBlank } from "../cells/isBlank";
import { TOTAL_WORDS } from "../dictionary/markers";
import { cellsOf, type OrderSource } from "./orderSource";

const isLatin = (text: string): boolean => /^[a-z ]+$/.test(text);

/** A marker alone, or with a group's name before or behind it; Latin words end at a space or a sign. */
function says(text: string, word: string): boolean {
  if (text === word) return true;
  const gap = isLatin(word) ? "[\\s::,-]" : "";
  return new RegExp(`^${word}${gap}|${gap}${word}$`).test(text);
}

function isTotalText(text: string): boolean {
  const clean = cleanText(text).toLowerCase().replace(/:$/, "").trim();
  return TOTAL_WORDS.some((word) => says(clean, word));
}

/**
 * True for a total, subtotal or count under the lines: its first filled cell says so, and it has neither date nor id
 * of its own. A customer called 合计 with an order of its own is none.
 */
export function isTotalRow(source: OrderSource, row: number): boolean {
  const column = source.table.columns.findIndex((cells) => !isBlank(cells[row]));
  const cell = source.table.columns[column]?.[row];
  if (typeof cell !== "string" || !isTotalText(cell)) return false;
  return (["customer", "date", "order"] as const).every((role) => {
    const own = source.mapping[role] === column;
    return own || isBlank(cellsOf(source, role)?.[row]);
  });
}
