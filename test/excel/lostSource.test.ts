import { build } from "../../src/excel";
import { excelTexts } from "../../src/i18n/excel";
import { businessTables } from "../support/businessTables";
import { businessRequest, businessWorkbook } from "../support/businessWorkbook";
import { contents } from "./support/contents";
import { cellAt, openWorkbook, sheetOf, type OpenWorkbook } from "./support/openWorkbook";
import { quiet } from "./support/requests";

const tables = businessTables({ orders: 300, deals: 60 });
const both = businessRequest(tables);
const dealsOnly = {
  ...both,
  sources: both.sources.filter(({ kind }) => kind === "deals"),
};

const detailTexts = (open: OpenWorkbook): readonly string[] =>
  sheetOf(open.book.toData(), "KPI Detail").cells.map(({ value }) => String(value));

const chartTitle = (open: OpenWorkbook, name: string): string =>
  open.book
    .toData()
    .sheets.flatMap(({ charts }) => charts)
    .find((chart) => chart.name === name)?.title ?? "";

describe("when the orders are no longer among the sources", () => {
  let open: OpenWorkbook;

  beforeAll(async () => {
    open = await openWorkbook(businessWorkbook(tables));
    await build(both, quiet);
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.add("Mine");
      own.getRange("A1").formulas = [["=COUNT(CRM_Block_Cohort)"]];
      await context.sync();
    });
  });

  test("a failure in the middle puts numbers, charts and their titles back", async () => {
    const { faults, meter } = open.standIn;
    meter.reset();
    let started = meter.read();
    await build(dealsOnly, {
      onProgress: ({ step }) => {
        if (step === excelTexts.en.steps.writing) started = meter.read();
      },
    });
    const actions = meter.read().actions - started.actions;
    await build(both, quiet);
    const before = contents(open);
    for (const share of [0.3, 0.6, 0.9]) {
      const action = Math.floor(share * actions);
      faults.failAction = { batch: started.syncs + 1, action, code: "GeneralException" };
      await expect(build(dealsOnly, quiet)).rejects.toMatchObject({ key: "unexpected" });
      faults.failAction = null;
      expect([share, contents(open)]).toEqual([share, before]);
    }
  });

  test("the blocks about orders show why they are left out, and no number", async () => {
    await build(dealsOnly, quiet);
    const texts = detailTexts(open);
    expect(texts).toContain("This block is left out: it needs a source of orders.");
    expect(texts.some((text) => text.startsWith("All cohorts"))).toBe(false);
    expect(chartTitle(open, "CRM_Chart_Segments")).toMatch(/left out$/);
    expect(cellAt(sheetOf(open.book.toData(), "Mine"), 0, 0)?.value).toBe(0);
  });

  test("with the orders back, everything is as before", async () => {
    await build(both, quiet);
    expect(detailTexts(open).some((text) => text.startsWith("All cohorts"))).toBe(true);
    expect(chartTitle(open, "CRM_Chart_Segments")).not.toMatch(/left out/);
    const counted = cellAt(sheetOf(open.book.toData(), "Mine"), 0, 0)?.value;
    expect(Number(counted)).toBeGreaterThan(10);
  });
});
