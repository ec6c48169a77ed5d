import { readXlsxColumns } from "../../../src/standin/files/readXlsxColumns";
import { writeXlsx } from "../../../src/standin/files/writeXlsx";
import { emptySheet, sampleBook } from "./sampleBook";

describe("a sheet of an .xlsx file read into columns", () => {
  test("is the first visible one, with serial numbers for dates and the columns that hold them marked", async () => {
    const table = await readXlsxColumns(await writeXlsx(sampleBook));
    expect(table).toEqual({
      headers: ["customer", "amount", "date"],
      columns: [
        ["c0", "c1", "c2", "c0"],
        [10, 20, 30, 40],
        [45000.25, 45001.25, 45002.25, 45003.25],
      ],
      rowCount: 4,
      firstRow: 2,
      dateColumns: [false, false, true],
    });
  });

  test("can be named, in any case; an unknown one is refused with the names there are", async () => {
    const bytes = await writeXlsx(sampleBook);
    expect((await readXlsxColumns(bytes, "lists")).headers).toEqual(["a"]);
    await expect(readXlsxColumns(bytes, "nope")).rejects.toMatchObject({
      key: "unknownSheet",
      facts: { sheet: "nope", sheets: "Orders 订单, KPI Summary, KPI Targets, Lists" },
    });
  });

  test("is refused when nothing is on it", async () => {
    const sheets = [emptySheet("Empty", "{SHEET-1}")];
    const bytes = await writeXlsx({ sheets, names: [], settings: {}, activeSheet: "Empty" });
    await expect(readXlsxColumns(bytes)).rejects.toMatchObject({ key: "emptyFile" });
  });
});
