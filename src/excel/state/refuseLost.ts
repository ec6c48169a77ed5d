import { LANGUAGES } from "../../i18n/language";
import { sheetTexts } from "../../i18n/sheet";
import { hasHeaders, tableWithHeaders } from "../../sheet/layout/movedColumns";
import { TABLE } from "../../sheet/names";
import type { SheetKey } from "../../sheet/plan";
import { HostError } from "../session/hostError";
import type { Session } from "../session/session";
import { isOwn } from "./ownSheets";

/** The sheet of each table. */
const SHEET_OF: Readonly<Record<string, SheetKey>> = {
  [TABLE.scorecard]: "summary",
  [TABLE.targets]: "targets",
  [TABLE.settings]: "targets",
  [TABLE.notes]: "notes",
  [TABLE.history]: "history",
  [TABLE.actions]: "actions",
};

/** Made when they are first used. */
const LATER: readonly string[] = [TABLE.history, TABLE.actions];

/** Rows of a sheet in which the header of a table is looked for. */
const HEADER_ROWS = 2_000;

/** Sheets that bear the name of the one that a table stands on, in any language. */
const sheetsOf = (table: string, sheets: readonly string[]): string[] => {
  const key = SHEET_OF[table];
  const names = LANGUAGES.map((language) => (key ? sheetTexts[language].sheets[key] : ""));
  return sheets.filter((sheet) => names.includes(sheet));
};

/** @throws HostError tableRenamed for one of ours under another name */
async function refuseRenamed({ sync }: Session, tables: readonly Excel.Table[]): Promise<void> {
  const here = new Set(tables.map(({ name }) => name));
  const others = tables
    .filter(({ name }) => !isOwn(name))
    .map((table) => ({ table, columns: table.columns.load("items/name") }));
  for (const { table } of others) table.worksheet.load("name");
  await sync();
  for (const { table, columns } of others) {
    const expected = tableWithHeaders(columns.items.map(({ name }) => name));
    if (expected === null || here.has(expected)) continue;
    const { name } = table.worksheet;
    throw new HostError("tableRenamed", { table: table.name, expected, sheet: name });
  }
}

/** @throws HostError tableDissolved for one of ours that was turned into a plain range */
async function refuseDissolved(
  { context, sync }: Session,
  places: readonly { readonly table: string; readonly sheet: string }[]
): Promise<void> {
  const used = places.map((place) => ({
    ...place,
    range: context.workbook.worksheets
      .getItem(place.sheet)
      .getRange(`1:${HEADER_ROWS}`)
      .getUsedRangeOrNullObject(true)
      .load("values"),
  }));
  await sync();
  for (const { table, sheet, range } of used)
    if (!range.isNullObject && range.values.some((row) => hasHeaders(table, row)))
      throw new HostError("tableDissolved", { table, sheet });
}

/**
 * Looks for tables that a built workbook had and has no more. Deleted with its sheet a table is built anew; renamed or
 * dissolved it would stay behind, with its targets or with old numbers, beside the new one.
 * @throws HostError tableRenamed or tableDissolved
 */
export async function refuseLost(
  session: Session,
  tables: readonly Excel.Table[],
  sheets: readonly string[]
): Promise<void> {
  const missing = Object.keys(SHEET_OF).filter(
    (table) => !tables.some(({ name }) => name === table)
  );
  const places = missing.flatMap((table) =>
    sheetsOf(table, sheets).map((sheet) => ({ table, sheet }))
  );
  const isLost = places.length > 0 || missing.some((table) => !LATER.includes(table));
  if (!isLost) return;
  await refuseRenamed(session, tables);
  if (places.length > 0) await refuseDissolved(session, places);
}
