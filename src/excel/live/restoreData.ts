import { DATA_TABLE_NAMES, type DataTableName } from "../../sheet/live/dataTables";
import { uncancelled, type Session } from "../session/session";
import type { KeptCells, WorkbookState } from "../state/workbookState";
import { enteredCells } from "../write/restoreCells";
import { askForDataTables } from "./findDataTables";
import { resizeTable } from "./resizeTable";
import { formatColumns } from "./shapeTables";
import type { TrialCells } from "./tryFormulas";
import { type Lines, writeLines } from "./writeLines";

/** Sizes of the data tables that are there now. */
async function sizesNow({ context, sync }: Session) {
  const tables = context.workbook.tables.load("items/name");
  await sync();
  const asked = askForDataTables(tables.items);
  await sync();
  return new Map(
    asked.map(({ name, range }) => [name, { rows: range.rowCount, columns: range.columnCount }])
  );
}

async function restoreTable(
  session: Session,
  name: DataTableName,
  { formulas, values, formats }: KeptCells
): Promise<void> {
  const columns = formulas[0]?.length ?? 0;
  const take: Lines["take"] = (from, count) => {
    const part = <T>(rows: readonly T[]): readonly T[] => rows.slice(from, from + count);
    return enteredCells({
      formulas: part(formulas),
      values: part(values),
      formats: part(formats),
    });
  };
  await writeLines(session, name, 0, { count: formulas.length, columns, take });
}

/** What a build has put on the data sheet, and what was there before. */
export interface StagedData {
  readonly sheet: string;
  /** Rows of the tables that were there. */
  readonly rows: Readonly<Record<string, KeptCells>>;
  /** Cells in which formulas are tried. */
  readonly trial: TrialCells | null;
}

/** Takes away what was added for live formulas, and gives the tables that were there their rows back. */
export async function restoreData(
  cancellable: Session,
  { existing: { places, sheetNames } }: WorkbookState,
  { sheet, rows, trial }: StagedData
): Promise<void> {
  const session = uncancelled(cancellable);
  const { context, sync } = session;
  const made = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
  const now = await sizesNow(session);
  if (sheetNames.includes(sheet)) trial?.clear(context);
  else if (!made.isNullObject) {
    made.delete();
    for (const name of now.keys()) if (!(name in places)) now.delete(name);
  }
  for (const [name, size] of now) {
    const before = places[name];
    if (before === undefined) context.workbook.tables.getItem(name).delete();
    else {
      resizeTable(context, name, size, before.rows);
      formatColumns(context, name, before.rows, rows[name]?.formats[0] ?? []);
    }
  }
  await sync();
  for (const name of DATA_TABLE_NAMES) {
    const cells = rows[name];
    if (cells !== undefined && now.has(name)) await restoreTable(session, name, cells);
  }
}
