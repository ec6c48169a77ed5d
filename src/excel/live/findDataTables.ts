import { DATA_TABLES, type DataTableName } from "../../sheet/live/dataTables";
import type { Place } from "../../sheet/plan";
import { HostError } from "../session/hostError";
import { placeOf } from "../state/workbookState";

/** True for the tables that hold the rows behind live formulas. */
export const isDataTable = (name: string): name is DataTableName => name in DATA_TABLES;

interface AskedTable {
  readonly name: DataTableName;
  readonly range: Excel.Range;
  readonly headers: Excel.Range;
}

/** True when our columns are gone or stand elsewhere; a header that was only renamed is written again. */
function haveMoved(name: DataTableName, headers: readonly string[]): boolean {
  const columns: readonly string[] = DATA_TABLES[name];
  return (
    headers.length < columns.length ||
    columns.some((column, i) => headers[i] !== column && headers.includes(column))
  );
}

/** Asks where the data tables stand; their rows are not read. */
export const askForDataTables = (tables: readonly Excel.Table[]): AskedTable[] =>
  tables.flatMap((table) => {
    const { name } = table;
    if (!isDataTable(name)) return [];
    const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
    range.worksheet.load("name");
    range.worksheet.protection.load("protected");
    return [{ name, range, headers: table.getHeaderRowRange().load("values") }];
  });

/**
 * Where the data tables stand, by name.
 * @throws HostError protectedSheet or tableChanged when they cannot be rewritten
 */
export function dataPlaces(asked: readonly AskedTable[]): Readonly<Record<string, Place>> {
  const places = asked.map(({ name, range, headers }) => {
    const sheet = range.worksheet.name;
    if (range.worksheet.protection.protected) throw new HostError("protectedSheet", { sheet });
    if (haveMoved(name, (headers.values[0] ?? []).map(String)))
      throw new HostError("tableChanged", { table: name, sheet });
    return [name, placeOf(range, sheet)] as const;
  });
  return Object.fromEntries(places);
}
