import type { CellData, SheetData, WorkbookData } from "../../standin/book/workbookData";
import type { ColumnTable } from "../../standin/files/columnTable";
import { FileError } from "../../standin/files/fileError";
import { partsNotKept } from "../../standin/files/partsNotKept";
import { readCsv } from "../../standin/files/readCsv";
import { readXlsx } from "../../standin/files/readXlsx";

export interface OpenedFile {
  readonly name: string;
  readonly workbook: WorkbookData;
  /** True when the file has content that is neither shown nor saved. */
  readonly isPartial: boolean;
}

/** Sheet names of Excel have 31 characters and lack these. */
function sheetName(file: string): string {
  const name = file.replace(/\.[^.]*$/, "").replace(/[:\\/?*[\]]/g, " ");
  return name.slice(0, 31).replace(/^'|'$/g, "") || "Sheet1";
}

function cellsOf({ headers, columns, firstRow }: ColumnTable): CellData[] {
  return columns.flatMap((values, column) => {
    const header = { row: firstRow - 2, column, value: headers[column] ?? "" };
    const cells = values.map((value, row) => ({ row: firstRow - 1 + row, column, value }));
    return [header, ...cells.filter(({ value }) => value !== null)];
  });
}

/** A text file as a workbook of one sheet, as Excel opens it. */
function csvWorkbook(file: string, bytes: Uint8Array): WorkbookData {
  const name = sheetName(file);
  const sheet: SheetData = {
    id: "{SHEET-1}",
    name,
    visibility: "Visible",
    showGridlines: true,
    freezeRows: 0,
    freezeColumns: 0,
    protected: false,
    columns: [],
    rows: [],
    cells: cellsOf(readCsv(bytes)),
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    page: {},
  };
  return { sheets: [sheet], names: [], settings: {}, activeSheet: name };
}

/** An .xlsx or .csv file as a workbook. @throws when it is neither */
export async function openFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  if (/\.(csv|tsv|txt)$/i.test(name))
    return { name, workbook: csvWorkbook(name, bytes), isPartial: false };
  if (!/\.xlsx$/i.test(name)) throw new FileError("unknownFormat", { file: name });
  const isPartial = partsNotKept(bytes).length > 0;
  return { name, workbook: await readXlsx(bytes), isPartial };
}
