import { dateToSerial, streamXlsxRows, type CellValue } from "hucre";
import { ColumnCollector, type ColumnCell, type ColumnTable } from "./columnTable";
import { FileError } from "./fileError";
import { find, findAll, parseXml } from "./xlsx/parseXml";
import { readParts } from "./xlsx/parts";

const WORKBOOK = "xl/workbook.xml";

interface SheetEntry {
  readonly name: string;
  readonly visible: boolean;
}

function sheetEntries(bytes: Uint8Array): readonly SheetEntry[] {
  const parts = readParts(bytes, (path) => path === WORKBOOK);
  const sheets = find(parseXml(parts.get(WORKBOOK) ?? "<workbook/>"), "sheets");
  return findAll(sheets, "sheet").map(({ attributes }) => ({
    name: attributes["name"] ?? "",
    visible: (attributes["state"] ?? "visible") === "visible",
  }));
}

function sheetIndex(sheets: readonly SheetEntry[], wanted: string | undefined): number {
  if (wanted === undefined)
    return Math.max(
      0,
      sheets.findIndex(({ visible }) => visible)
    );
  const index = sheets.findIndex(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (index < 0) {
    const names = sheets.map(({ name }) => name).join(", ");
    throw new FileError("unknownSheet", { sheet: wanted, sheets: names });
  }
  return index;
}

/** One sheet of an .xlsx file as columns, row by row and without cell objects: large files stay small in memory. */
export async function readXlsxColumns(bytes: Uint8Array, sheet?: string): Promise<ColumnTable> {
  const index = sheetIndex(sheetEntries(bytes), sheet);
  const collector = new ColumnCollector();
  for await (const { index: row, values } of streamXlsxRows(bytes, { sheet: index })) {
    collector.add(row + 1, values.map(cellOf));
    values.forEach((value, column) => {
      if (value instanceof Date) collector.markDate(column);
    });
  }
  const table = collector.table();
  if (table.headers.length === 0) throw new FileError("emptyFile");
  return table;
}

const cellOf = (value: CellValue): ColumnCell =>
  value instanceof Date ? dateToSerial(value) : value === "" ? null : value;
