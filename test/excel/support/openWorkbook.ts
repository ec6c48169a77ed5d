import { Book } from "../../../src/standin/book/Book";
import type { CellData, SheetData, WorkbookData } from "../../../src/standin/book/workbookData";
import { CURRENT_SETS, StandIn } from "../../../src/standin";
import { bootAddIn } from "../../../src/standin/host/boot/node";

export interface OpenWorkbook {
  readonly book: Book;
  readonly standIn: StandIn;
  /** Globals of the realm in which the client runs. */
  readonly realm: Readonly<Record<string, unknown>>;
}

/** Only what the manifest asks for, and the client refuses what is newer. */
const LEAST = { ...CURRENT_SETS, excelapi: "1.10" };

/** Opens a workbook in the stand-in and gives the real client to the code under test, which runs in the test's realm. */
export async function openWorkbook(data?: WorkbookData): Promise<OpenWorkbook> {
  const book = data === undefined ? Book.create() : Book.fromData(data);
  const standIn = new StandIn({ workbook: book, sets: LEAST });
  const { realm } = await bootAddIn(standIn, { checkRequirements: true });
  Object.assign(globalThis, { Excel: realm["Excel"] });
  return { book, standIn, realm };
}

const copy = (data: WorkbookData): WorkbookData => JSON.parse(JSON.stringify(data)) as WorkbookData;

/** The workbook as it is after save, close and reopen in another process, with what was done to it in between. */
export const reopened = (
  { book }: OpenWorkbook,
  edit: (data: WorkbookData) => WorkbookData = (data) => data
): Promise<OpenWorkbook> => openWorkbook(edit(copy(book.toData())));

export const sheetOf = (data: WorkbookData, name: string): SheetData => {
  const sheet = data.sheets.find((other) => other.name === name);
  if (sheet === undefined)
    throw new Error(`No sheet ${name}: ${data.sheets.map((other) => other.name).join(", ")}`);
  return sheet;
};

export const cellAt = (sheet: SheetData, row: number, column: number): CellData | undefined =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column);
