import { cleanText } from "../cells/cleanText";
import { isBlank } from "../cells/isBlank";
import { TOTAL_WORDS } from "../dictionary/markers";
import { cellsOf, type OrderSource } from "./orderSource";

/** A marker alone, or with a group's name before or behind it; Latin words end at a space or a sign. */
function patternOf(word: string): string {
  const gap = /^[a-z ]+$/.test(word) ? String.raw`[\s:,\-]` : "";
  return `^${word}$|^${word}${gap}|${gap}${word}$`;
}

const TOTAL = new RegExp(TOTAL_WORDS.map(patternOf).join("|"));

function isTotalText(text: string): boolean {
  return TOTAL.test(cleanText(text).toLowerCase().replace(/:$/, "").trim());
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
