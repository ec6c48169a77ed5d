import type { SheetData, WorkbookData } from "../../../src/standin/book/workbookData";
import { readXlsx } from "../../../src/standin/files/readXlsx";
import { writeXlsx } from "../../../src/standin/files/writeXlsx";
import { sampleBook } from "./sampleBook";

describe("a workbook written as .xlsx and read again", () => {
  let again: WorkbookData;
  const sheet = (name: string, book: WorkbookData): SheetData =>
    book.sheets.find((one) => one.name === name) as SheetData;

  beforeAll(async () => {
    again = await readXlsx(await writeXlsx(sampleBook));
  });

  test.each(sampleBook.sheets.map(({ name }) => name))("keeps the cells of %s", (name) => {
    expect(sheet(name, again).cells).toEqual(sheet(name, sampleBook).cells);
  });

  test.each(Object.keys(sampleBook.sheets[1] as SheetData).filter((key) => key !== "cells"))(
    "keeps the %s of every sheet",
    (key) => {
      const part = (book: WorkbookData) => book.sheets.map((one) => one[key as keyof SheetData]);
      expect(part(again)).toEqual(part(sampleBook));
    }
  );

  test("keeps defined names, add-in settings and the active sheet", () => {
    expect(again.names).toEqual(sampleBook.names);
    expect(again.settings).toEqual(sampleBook.settings);
    expect(again.activeSheet).toBe(sampleBook.activeSheet);
  });
});
