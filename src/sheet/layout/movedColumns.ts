import { LANGUAGES } from "../../i18n/language";
import { sheetTexts, type SheetText } from "../../i18n/sheet";
import { ACTION_COLUMNS } from "../actions/actionColumns";
import { HISTORY_COLUMNS } from "../history/historyColumns";
import { TABLE } from "../names";
import { NOTE_COLUMNS } from "../notes/notesBlock";
import { SCORECARD_COLUMNS } from "../scorecard/columns";
import { TARGET_COLUMNS } from "../targets/targetColumns";

type HeadersOf = (text: SheetText) => readonly string[];

/** Headers of each table in their order, in a language. */
const HEADERS: Readonly<Record<string, HeadersOf>> = {
  [TABLE.scorecard]: ({ scorecard: { columns } }) => SCORECARD_COLUMNS.map((name) => columns[name]),
  [TABLE.targets]: ({ targets: { columns } }) => TARGET_COLUMNS.map((name) => columns[name]),
  [TABLE.settings]: ({ settings: { columns } }) => [columns.key, columns.value],
  [TABLE.actions]: ({ actions: { columns } }) => ACTION_COLUMNS.map((name) => columns[name]),
  [TABLE.notes]: ({ notes: { columns } }) => NOTE_COLUMNS.map((name) => columns[name]),
  [TABLE.history]: ({ history: { columns } }) => HISTORY_COLUMNS.map((name) => columns[name]),
};

/**
 * True when columns of one of our tables are gone, or stand elsewhere: writing would then hit the wrong ones. A header
 * that was only renamed, and columns added to the right, do no harm.
 */
export function haveColumnsMoved(table: string, headers: readonly string[]): boolean {
  const planned = LANGUAGES.map((language) => HEADERS[table]?.(sheetTexts[language]) ?? []);
  const count = planned[0]?.length ?? 0;
  if (headers.length < count) return true;
  return planned.some((names) =>
    names.some((name, i) => headers[i] !== name && headers.indexOf(name) > i)
  );
}

/** The one of our tables, by its own name, that has exactly these headers in some language; null for none. */
export function tableWithHeaders(headers: readonly string[]): string | null {
  const isOf = (of: HeadersOf): boolean =>
    LANGUAGES.some((language) => {
      const planned = of(sheetTexts[language]);
      return planned.length === headers.length && planned.every((name, i) => name === headers[i]);
    });
  return Object.entries(HEADERS).find(([, of]) => isOf(of))?.[0] ?? null;
}

/** True when the headers of one of our tables, in some language, stand next to each other in a row of a sheet. */
export function hasHeaders(table: string, row: readonly unknown[]): boolean {
  return LANGUAGES.some((language) => {
    const planned = HEADERS[table]?.(sheetTexts[language]) ?? [];
    return row.some(
      (cell, at) => cell === planned[0] && planned.every((name, i) => row[at + i] === name)
    );
  });
}
