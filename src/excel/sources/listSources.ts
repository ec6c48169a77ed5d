import type { SourceRef } from "../../sheet/request";
import { ownSheets } from "../state/ownSheets";
import { HostError } from "../session/hostError";
import { withExcel, type Session } from "../session/session";

/** A table, a named range or the used range of a sheet that could hold rows. */
export interface SourceInfo {
  readonly ref: SourceRef;
  readonly label: string;
  /** Rows of data, without the header. */
  readonly rows: number;
  readonly columns: number;
}

/** A header and one row are the least that can be a source, in two columns. */
const canBeSource = ({ rows, columns }: SourceInfo): boolean => rows > 0 && columns > 1;

const sized = (ref: SourceRef, label: string, range: Excel.Range): SourceInfo => ({
  ref,
  label,
  rows: range.rowCount - 1,
  columns: range.columnCount,
});

const SIZE = "address,rowCount,columnCount";

async function sources(session: Session): Promise<readonly SourceInfo[]> {
  const { workbook } = session.context;
  const tables = workbook.tables.load("items/name,items/id");
  const names = workbook.names.load("items/name,items/type,items/visible");
  const sheets = workbook.worksheets.load("items/name,items/id,items/visibility");
  await session.sync();
  const own = await ownSheets(session, tables.items, names.items);
  const tableRanges = tables.items.map((table) => {
    table.worksheet.load("name");
    return { table, range: table.getRange().load(SIZE) };
  });
  const nameRanges = names.items
    .filter(({ type, visible, name }) => visible && type === "Range" && !name.startsWith("CRM_"))
    .map((item) => ({ item, range: item.getRangeOrNullObject().load(SIZE) }));
  const usedRanges = sheets.items
    .filter(({ name, visibility }) => visibility === "Visible" && !own.has(name))
    .map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true).load(SIZE) }));
  await session.sync();
  const inTables = tableRanges.filter(({ table }) => !own.has(table.worksheet.name));
  const withTable = new Set(inTables.map(({ table }) => table.worksheet.name));
  return [
    ...inTables.map(({ table, range }) =>
      sized({ type: "table", name: table.name, id: table.id }, table.name, range)
    ),
    ...nameRanges
      .filter(({ range }) => !range.isNullObject)
      .map(({ item, range }) => sized({ type: "name", name: item.name }, item.name, range)),
    ...usedRanges
      .filter(({ sheet, range }) => !range.isNullObject && !withTable.has(sheet.name))
      .map(({ sheet: { name, id }, range }) => sized({ type: "sheet", name, id }, name, range)),
  ].filter(canBeSource);
}

/** What the workbook offers as sources: tables first, then named ranges, then sheets without a table. */
export const listSources = (): Promise<readonly SourceInfo[]> => withExcel(sources);

/** The current selection as a source: the whole table when it lies in one. */
export const selectionSource = (): Promise<SourceInfo> =>
  withExcel(async ({ context, sync }) => {
    const selected = context.workbook.getSelectedRange();
    const region = selected.load("address,rowCount,columnCount");
    const tables = selected.worksheet.tables.load("items/name");
    await sync();
    if (region.address.includes(",")) throw new HostError("severalAreas", {});
    const shared = tables.items.map((table) => ({
      table,
      range: table.getRange().load(SIZE),
      common: table.getRange().getIntersectionOrNullObject(selected).load("address"),
    }));
    const used = selected.getUsedRangeOrNullObject(true).load(SIZE);
    await sync();
    const inside = shared.find(({ common }) => !common.isNullObject);
    if (inside !== undefined)
      return sized({ type: "table", name: inside.table.name }, inside.table.name, inside.range);
    if (used.isNullObject) throw new HostError("sourceEmpty", { source: region.address });
    const ref = { type: "range", address: region.address } as const;
    return { ...sized(ref, region.address, used), columns: region.columnCount };
  });
