import type { SourceRef } from "../../sheet/request";
import { HostError } from "../session/hostError";
import type { Session } from "../session/session";

/** Where the rows of a source stand: header row, data rows below, and the columns; all 0-based. */
export interface SourceArea {
  readonly label: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  /** Data rows, without the header. */
  readonly rows: number;
}

const POSITION = "rowIndex,columnIndex,rowCount,columnCount";

/** A sheet's name and the cells of an address such as 'My sheet'!A1:D9. */
export function splitAddress(address: string): { readonly sheet: string; readonly cells: string } {
  const mark = address.lastIndexOf("!");
  const sheet = address.slice(0, mark).replace(/^'|'$/g, "").replace(/''/g, "'");
  return { sheet, cells: address.slice(mark + 1).replace(/\$/g, "") };
}

/** What the analyst calls a source. */
export function labelOf(ref: SourceRef): string {
  if (ref.type === "range") return ref.address;
  return ref.type === "file" ? ref.label : ref.name;
}

const missing = (ref: SourceRef): HostError =>
  new HostError("sourceMissing", { source: labelOf(ref) });

/** Tables end above their totals row; other ranges end at the last used row, so that whole columns stay short. */
async function tableArea(
  { context, sync }: Session,
  ref: SourceRef & { readonly type: "table" }
): Promise<SourceArea> {
  // By its name first: a table of that name is what the analyst means, whatever became of the one with the id.
  const keys = ref.id === undefined ? [ref.name] : [ref.name, ref.id];
  const tables = keys.map((key) => context.workbook.tables.getItemOrNullObject(key).load("name"));
  await sync();
  const table = tables.find(({ isNullObject }) => !isNullObject);
  if (table === undefined) throw missing(ref);
  const header = table.getHeaderRowRange().load(POSITION);
  const body = table.getDataBodyRange().load("rowCount");
  table.worksheet.load("name");
  await sync();
  return {
    label: table.name,
    sheet: table.worksheet.name,
    row: header.rowIndex,
    column: header.columnIndex,
    columns: header.columnCount,
    rows: body.rowCount,
  };
}

/** From the first used cell of a sheet to its last: rows and columns that were added since belong to it. */
async function sheetArea(
  { context, sync }: Session,
  ref: SourceRef & { readonly type: "sheet" }
): Promise<SourceArea> {
  const keys = ref.id === undefined ? [ref.name] : [ref.name, ref.id];
  const sheets = keys.map((key) =>
    context.workbook.worksheets.getItemOrNullObject(key).load("name")
  );
  await sync();
  const sheet = sheets.find(({ isNullObject }) => !isNullObject);
  if (sheet === undefined) throw missing(ref);
  const used = sheet.getUsedRangeOrNullObject(true).load(POSITION);
  await sync();
  if (used.isNullObject) throw new HostError("sourceEmpty", { source: sheet.name });
  return {
    label: sheet.name,
    sheet: sheet.name,
    row: used.rowIndex,
    column: used.columnIndex,
    columns: used.columnCount,
    rows: used.rowCount - 1,
  };
}

async function rangeArea(
  { sync }: Session,
  ref: SourceRef,
  range: Excel.Range
): Promise<SourceArea> {
  range.load(POSITION);
  range.worksheet.load("name");
  const used = range.getUsedRangeOrNullObject(true).load(POSITION);
  await sync();
  if (used.isNullObject) throw new HostError("sourceEmpty", { source: labelOf(ref) });
  const end = used.rowIndex + used.rowCount;
  return {
    label: labelOf(ref),
    sheet: range.worksheet.name,
    row: used.rowIndex,
    column: range.columnIndex,
    columns: Math.min(range.columnCount, used.columnIndex + used.columnCount - range.columnIndex),
    rows: end - used.rowIndex - 1,
  };
}

async function nameRange(
  { context, sync }: Session,
  ref: SourceRef,
  name: string
): Promise<Excel.Range> {
  const item = context.workbook.names.getItemOrNullObject(name);
  item.load("name");
  await sync();
  if (item.isNullObject) throw missing(ref);
  const range = item.getRangeOrNullObject();
  range.load("address");
  await sync();
  if (range.isNullObject) throw missing(ref);
  return range;
}

async function addressRange(
  { context, sync }: Session,
  ref: SourceRef,
  address: string
): Promise<Excel.Range> {
  const { sheet, cells } = splitAddress(address);
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("name");
  await sync();
  if (worksheet.isNullObject) throw missing(ref);
  return worksheet.getRange(cells);
}

/**
 * Finds a source of the workbook.
 * @throws HostError when it is gone or has no rows
 */
export async function findSource(session: Session, ref: SourceRef): Promise<SourceArea> {
  const areas = {
    table: (r: SourceRef & { type: "table" }) => tableArea(session, r),
    name: async (r: SourceRef & { type: "name" }) =>
      rangeArea(session, r, await nameRange(session, r, r.name)),
    sheet: (r: SourceRef & { type: "sheet" }) => sheetArea(session, r),
    range: async (r: SourceRef & { type: "range" }) =>
      rangeArea(session, r, await addressRange(session, r, r.address)),
  };
  if (ref.type === "file") throw new HostError("fileNeeded", { file: ref.label });
  const find = areas[ref.type] as (r: SourceRef) => Promise<SourceArea>;
  const area = await find(ref);
  if (area.rows < 1) throw new HostError("sourceEmpty", { source: area.label });
  return area;
}
