import { cleanText } from "../cells/cleanText";
import { isBlank } from "../cells/isBlank";
import { TOTAL_WORDS } from "../dictionary/markers";
import type { Role, TableKind } from "../table";
import { cellsOf, type Source } from "./source";

/** A marker alone, or with a group's name before or behind it; Latin words end at a space or a sign. */
function patternOf(word: string): string {
  const gap = /^[a-z ]+$/.test(word) ? String.raw`[\s:,\-]` : "";
  return `^${word}$|^${word}${gap}|${gap}${word}$`;
}

const TOTAL = new RegExp(TOTAL_WORDS.map(patternOf).join("|"));

function isTotalText(text: string): boolean {
  return TOTAL.test(cleanText(text).toLowerCase().replace(/:$/, "").trim());
}

/** What a row of data has and a total lacks. */
const OWN_ROLES: Readonly<Record<TableKind, readonly Role[]>> = {
  orders: ["customer", "date", "order"],
  deals: ["deal", "customer", "created"],
  leads: ["lead", "created"],
  tickets: ["ticket", "customer", "opened"],
  survey: ["customer", "date"],
  subscriptions: ["customer", "start"],
  spend: ["date"],
};

/**
 * True for a total, subtotal or count under the rows: its first filled cell says so, and it has neither date nor id
 * of its own. A customer called 合计 with an order of its own is none.
 */
export function isTotalRow(source: Source, row: number): boolean {
  const column = source.table.columns.findIndex((cells) => !isBlank(cells[row]));
  const cell = source.table.columns[column]?.[row];
  if (typeof cell !== "string" || !isTotalText(cell)) return false;
  return OWN_ROLES[source.kind].every((role) => {
    const own = source.mapping[role] === column;
    return own || isBlank(cellsOf(source, role)?.[row]);
  });
}
