import { build, listSources, refresh } from "../../src/excel";
import { Worksheet } from "../../src/standin/api/Worksheet";
import { contents } from "./support/contents";
import { difference } from "./support/difference";
import { cellAt, openWorkbook, reopened, sheetOf, type OpenWorkbook } from "./support/openWorkbook";
import { orderWorkbook } from "./support/orderTable";
import { ordersRequest, quiet } from "./support/requests";
import { tableRows } from "./support/tableRows";

const inExcel = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

const built = async (): Promise<OpenWorkbook> => {
  const open = await openWorkbook(orderWorkbook(60));
  const [table] = await listSources();
  const source = { ...ordersRequest.sources[0]!, ref: table!.ref };
  await build({ ...ordersRequest, sources: [source] }, quiet);
  return open;
};

const scorecard = ({ book }: OpenWorkbook) => tableRows(book.toData(), "CRM_Scorecard");

describe("a refresh after the analyst has been at work", () => {
  test("finds the source table by its id when it was renamed, also after the file was reopened", async () => {
    const open = await built();
    const before = scorecard(open);
    await inExcel(({ tables }) => void (tables.getItem("Orders").name = "Sales_2011"));
    await refresh(quiet);
    expect(scorecard(open)).toEqual(before);
    const again = await reopened(open);
    await refresh(quiet);
    expect(scorecard(again)).toEqual(before);
  }, 30_000);

  test("takes the table that now has the source's name, whatever became of the first one", async () => {
    const open = await built();
    await inExcel(({ tables, worksheets }) => {
      tables.getItem("Orders").name = "Orders_old";
      const sheet = worksheets.add("New data");
      sheet.getRange("A1:D3").values = [
        ["Customer", "Order date", "Order id", "Amount"],
        ["C1", 40850, "N1", 10],
        ["C2", 40851, "N2", 30],
      ];
      sheet.tables.add("A1:D3", true).name = "Orders";
    });
    const { rowsUsed } = await refresh(quiet);
    expect(rowsUsed).toBe(2);
    expect(scorecard(open)[0]?.slice(0, 5)).toEqual(["REVENUE", "Sales", "Revenue", "money", 40]);
  });

  test("finds blocks that moved right with a column inserted before them", async () => {
    const open = await built();
    const before = scorecard(open);
    await inExcel(
      ({ worksheets }) =>
        void worksheets
          .getItem("KPI Summary")
          .getRange("A:A")
          .insert(Excel.InsertShiftDirection.right)
    );
    await refresh(quiet);
    const sheet = sheetOf(open.book.toData(), "KPI Summary");
    expect(sheet.tables[0]?.range).toMatch(/^B\d+:U\d+$/);
    expect(scorecard(open)).toEqual(before);
    expect(cellAt(sheet, 0, 1)?.value).toBe("KPI summary");
    expect(cellAt(sheet, 0, 0)?.value ?? "").toBe("");
  });

  test("reads a source whose rows a filter hides as a whole", async () => {
    const open = await built();
    const before = scorecard(open);
    await inExcel(
      ({ worksheets }) => void (worksheets.getItem("Data").getRange("5:40").rowHidden = true)
    );
    await refresh(quiet);
    expect(scorecard(open)).toEqual(before);
  });

  test.each(["CRM_Scorecard", "CRM_Targets", "CRM_Settings", "CRM_Notes"])(
    "asks for the name of %s back when it was renamed, and changes nothing",
    async (table) => {
      const open = await built();
      await inExcel(({ tables }) => void (tables.getItem(table).name = "Mine"));
      const before = contents(open);
      await expect(refresh(quiet)).rejects.toMatchObject({
        key: "tableRenamed",
        facts: { table: "Mine", expected: table },
      });
      expect(difference(before, contents(open))).toBeNull();
    }
  );

  test("calculates the KPI sheets where Excel calculates only on demand, and leaves that mode as it is", async () => {
    const open = await built();
    const calculated = jest.spyOn(Worksheet.prototype, "Calculate");
    await refresh(quiet);
    expect(calculated).not.toHaveBeenCalled();
    open.book.calculationMode = "Manual";
    await refresh(quiet);
    expect(calculated.mock.calls.length).toBeGreaterThanOrEqual(5);
    expect(open.book.calculationMode).toBe("Manual");
    calculated.mockRestore();
  });
});
