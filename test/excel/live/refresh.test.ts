import { build, refresh } from "../../../src/excel";
import type { WorkbookData } from "../../../src/standin/book/workbookData";
import { actualsOf } from "../support/actuals";
import { cellAt, sheetOf, type OpenWorkbook } from "../support/openWorkbook";
import { orderWorkbook } from "../support/orderTable";
import { ordersRequest, quiet } from "../support/requests";
import { tablePlace, tableRows } from "../support/tableRows";
import { openWithFunctions } from "../support/withFunctions";

const AMOUNT = 3;
const live = { ...ordersRequest, live: true };

/** Does something in the workbook as the analyst would. */
const edit = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

const setAmount = (value: unknown, row = 1): Promise<void> =>
  edit(({ tables }) => {
    const table = tables.getItem("CRM_Data_Orders");
    table.getRange().getCell(row, AMOUNT).values = [[value]];
  });

const valueOf = async (open: OpenWorkbook, id: string): Promise<unknown> =>
  (await actualsOf(open)).get(id)?.value;

const copied = (data: WorkbookData): WorkbookData =>
  JSON.parse(JSON.stringify(data)) as WorkbookData;

describe("live actuals", () => {
  let open: OpenWorkbook;
  let before: ReadonlyMap<string, unknown>;

  beforeAll(async () => {
    open = await openWithFunctions(orderWorkbook(300));
    await build(live, quiet);
    before = await actualsOf(open);
  }, 60_000);

  test("follow a row that is edited, and a refresh puts the row back", async () => {
    const orders = (await valueOf(open, "ORDERS")) as number;
    const was = (await valueOf(open, "AOV")) as number;
    const amount = tableRows(open.book.toData(), "CRM_Data_Orders")[0]![AMOUNT] as number;
    await setAmount(amount + 240);
    expect(await valueOf(open, "AOV")).toBeCloseTo(was + 240 / orders, 9);
    await refresh(quiet);
    expect(await actualsOf(open)).toEqual(before);
  }, 60_000);

  test("are formulas again after the workbook was saved, closed, reopened and refreshed", async () => {
    await open.book.settled();
    open = await openWithFunctions(copied(open.book.toData()));
    await refresh(quiet);
    expect(await actualsOf(open)).toEqual(before);
  }, 60_000);

  test("follow the period: the tables take as many rows as it has", async () => {
    const sizes = [];
    for (const at of [40817, 40848]) {
      await build({ ...live, period: { kind: "month", at } }, quiet);
      const dates = tableRows(open.book.toData(), "CRM_Data_Orders").map(([, date]) =>
        Number(date)
      );
      expect(dates.every((date) => date >= at && date < at + 31)).toBe(true);
      sizes.push(dates.length);
    }
    expect(new Set(sizes).size).toBe(2);
    expect(await actualsOf(open)).toEqual(before);
  }, 60_000);

  test("leave the analyst's column, cells and references on the data sheet alone", async () => {
    const { sheet, right, bottom } = tablePlace(open.book.toData(), "CRM_Data_Retention");
    await edit(({ worksheets }) => {
      const data = worksheets.getItem(sheet.name);
      data.getRangeByIndexes(bottom + 3, right, 1, 1).values = [["mine"]];
      const other = worksheets.getItem("Data");
      other.getRange("H1").formulas = [["=SUM(CRM_Data_Orders[amount])"]];
    });
    await refresh(quiet);
    const data = open.book.toData();
    expect(cellAt(sheetOf(data, sheet.name), bottom + 3, right)?.value).toBe("mine");
    expect(cellAt(sheetOf(data, "Data"), 0, 7)).toMatchObject({
      formula: "=SUM(CRM_Data_Orders[amount])",
      value: await valueOf(open, "REVENUE"),
    });
  }, 60_000);

  test("become values when the switch is off: the tables stay, empty, and their sheet says so", async () => {
    await build({ ...live, live: false }, quiet);
    const actuals = await actualsOf(open);
    for (const [id, { value, formula }] of actuals) {
      expect([id, value]).toEqual([id, (before.get(id) as { value: unknown }).value]);
      expect([id, formula ?? ""]).toEqual([id, expect.not.stringContaining("CRM_Data")]);
    }
    const data = open.book.toData();
    const empty = (name: string) =>
      tableRows(data, name).map((row) => row.every((cell) => cell === ""));
    expect([empty("CRM_Data_Orders"), empty("CRM_Data_Retention")]).toEqual([[true], [true]]);
    const { sheet } = tablePlace(data, "CRM_Data_Orders");
    expect(sheet.cells.map(({ value }) => value)).toContain(
      "Live formulas are off: the actuals are values, and these tables are empty."
    );
    expect(cellAt(sheetOf(data, "Data"), 0, 7)?.value).toBe(0);
    await build(live, quiet);
    expect(await actualsOf(open)).toEqual(before);
  }, 60_000);

  test("keep their tables where the analyst has put them, also on a sheet of another name", async () => {
    await edit(({ worksheets }) => {
      worksheets.getItem("KPI Data").name = "Rows";
      worksheets.getItem("Rows").getRange("A1:A2").insert("Right");
      worksheets.getItem("Rows").getRange("1:1").insert("Down");
    });
    await refresh(quiet);
    expect(await actualsOf(open)).toEqual(before);
    expect(
      open.book.toData().sheets.filter(({ name }) => name.startsWith("KPI Data"))
    ).toHaveLength(1);
  }, 60_000);

  test("are refused when the columns of a table were moved, and nothing is changed", async () => {
    await edit(({ tables }) => {
      const headers = tables.getItem("CRM_Data_Orders").getHeaderRowRange();
      headers.getCell(0, 0).values = [["x"]];
      headers.getCell(0, 1).values = [["customer"]];
    });
    await expect(refresh(quiet)).rejects.toMatchObject({
      key: "tableChanged",
      facts: { table: "CRM_Data_Orders", sheet: "Rows" },
    });
  }, 60_000);
});
