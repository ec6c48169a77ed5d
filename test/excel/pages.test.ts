import { build, refresh } from "../../src/excel";
import { excelTexts } from "../../src/i18n/excel";
import type { SheetData, WorkbookData } from "../../src/standin/book/workbookData";
import { anchorAt } from "../../src/standin/files/xlsx/geometry";
import { businessTables } from "../support/businessTables";
import { businessRequest, businessWorkbook } from "../support/businessWorkbook";
import { contents } from "./support/contents";
import { openWorkbook, reopened, sheetOf, type OpenWorkbook } from "./support/openWorkbook";
import { orderWorkbook } from "./support/orderTable";
import { ordersRequest, quiet } from "./support/requests";

interface Rows {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** Rows of our blocks without a table on a sheet, by their defined names. */
const blocksOn = ({ names }: WorkbookData, { name: sheet }: SheetData): Rows[] =>
  names.flatMap(({ name, formula }): Rows[] => {
    const match = /^='?(.+?)'?!\$[A-Z]+\$(\d+):\$[A-Z]+\$(\d+)$/.exec(formula);
    if (!name.startsWith("CRM_Block_") || match?.[1] !== sheet) return [];
    return [{ name, first: Number(match[2]) - 1, last: Number(match[3]) - 1 }];
  });

/** Rows that the charts of a sheet cover, and the one of the sentence below each. */
const chartsOn = (sheet: SheetData): Rows[] =>
  sheet.charts.map(({ name, left, top, height }) => ({
    name,
    first: anchorAt(sheet, left, top).row,
    last: anchorAt(sheet, left, top + height).row,
  }));

const breaksOf = ({ page }: SheetData): readonly number[] => page.rowBreaks ?? [];

/** What the page breaks of a workbook cut in two. */
const cut = (data: WorkbookData): string[] =>
  data.sheets.flatMap((sheet) =>
    [...blocksOn(data, sheet), ...chartsOn(sheet)]
      .filter(({ first, last }) => breaksOf(sheet).some((row) => row > first && row <= last))
      .map(({ name }) => name)
  );

/** Points of rows on the highest page of a sheet, as Excel's default rows; the repeated row comes on top. */
function highestPage({ page }: SheetData): number {
  const last = Number(/(\d+)$/.exec(page.printArea ?? "")?.[1] ?? 0);
  const edges = [0, ...(page.rowBreaks ?? []), last];
  return Math.max(...edges.slice(1).map((row, i) => row - edges[i]!)) * 15;
}

/** Points of rows that landscape A4 holds at the scale of a sheet, or fitted to its width; Letter holds more. */
function room({ page: { margins, scale }, columns }: SheetData): number {
  const { left, right, top, bottom } = margins!;
  const width = columns.reduce((sum, column) => sum + (column.hidden ? 0 : (column.width ?? 0)), 0);
  const fitted = Math.min(100, ((842 - left - right) * 100) / width);
  return ((595 - top - bottom) * 100) / (scale ?? fitted);
}

const PRINTED = ["KPI Summary", "KPI Detail"];

describe("a build of every kind of data", () => {
  let open: OpenWorkbook;
  let data: WorkbookData;

  beforeAll(async () => {
    const tables = businessTables({
      ...{ orders: 600, deals: 200, leads: 200, tickets: 200 },
      ...{ survey: 200, subscriptions: 150, spend: 40 },
    });
    open = await openWorkbook(businessWorkbook(tables));
    await build(businessRequest(tables), quiet);
    data = open.book.toData();
  }, 60_000);

  test("has page breaks on KPI Summary and KPI Detail that cut no block and no chart", () => {
    for (const name of PRINTED) {
      const sheet = sheetOf(data, name);
      expect([name, breaksOf(sheet).length > 0]).toEqual([name, true]);
      expect(chartsOn(sheet).length).toBeGreaterThan(5);
    }
    expect(cut(data)).toEqual([]);
  });

  test("has pages that hold their rows, so that Excel breaks nowhere else", () => {
    for (const name of PRINTED) {
      const sheet = sheetOf(data, name);
      expect(highestPage(sheet)).toBeLessThan(room(sheet));
    }
  });

  test("is fitted to one page wide, as many pages tall as it takes", () => {
    for (const name of PRINTED) {
      const { page } = sheetOf(data, name);
      expect(page.fitToWidth).toBe(1);
      expect([page.scale, page.fitToHeight ?? 0]).toEqual([undefined, 0]);
    }
  });
});

describe("a refresh", () => {
  let open: OpenWorkbook;

  /** Breaks of a sheet, set by an analyst. */
  const breakAt = (sheet: string, cell: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).horizontalPageBreaks.add(cell);
      await context.sync();
    });

  const breaks = (sheet: string): readonly number[] => breaksOf(sheetOf(open.book.toData(), sheet));

  beforeEach(async () => {
    open = await openWorkbook(orderWorkbook(60));
    await build({ ...ordersRequest, kpis: ["AOV"] }, quiet);
  });

  test("leaves breaks of the analyst's own while the blocks stay where they are", async () => {
    const ours = breaks("KPI Summary");
    await breakAt("KPI Summary", "A9");
    await refresh(quiet);
    expect(breaks("KPI Summary")).toEqual([8, ...ours]);
  });

  test("gives moved blocks new breaks, for the scale the analyst has chosen", async () => {
    await breakAt("KPI Summary", "A9");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("KPI Summary");
      sheet.pageLayout.zoom = { scale: 80 };
      await context.sync();
    });
    await build(ordersRequest, quiet);
    const data = open.book.toData();
    const summary = sheetOf(data, "KPI Summary");
    expect(summary.page.scale).toBe(80);
    expect(breaksOf(summary)).not.toContain(8);
    expect(breaksOf(summary).length).toBeGreaterThan(1);
    expect(highestPage(summary)).toBeLessThan(room(summary));
    expect(cut(data)).toEqual([]);
  });

  test("that fails when everything is written puts the breaks back where they were", async () => {
    const ours = breaks("KPI Summary");
    await breakAt("KPI Summary", "A9");
    await breakAt("KPI Detail", "A12");
    const before = contents(open);
    // The first build of that size tells which request writes, and how much it asks for.
    const trial = await reopened(open);
    let [syncs, actions] = [0, 0];
    trial.standIn.meter.reset();
    await build(ordersRequest, {
      onProgress: ({ step }) => {
        const read = trial.standIn.meter.read();
        if (step === excelTexts.en.steps.writing) [syncs, actions] = [read.syncs, read.actions];
      },
    });
    actions = trial.standIn.meter.read().actions - actions;
    expect(breaksOf(sheetOf(trial.book.toData(), "KPI Summary"))).not.toContain(8);

    open = await reopened(open);
    open.standIn.faults.failAction = {
      ...{ batch: syncs + 1, action: actions - 1 },
      code: "GeneralException",
    };
    await expect(build(ordersRequest, quiet)).rejects.toMatchObject({ key: "unexpected" });
    expect(breaks("KPI Summary")).toEqual([8, ...ours]);
    expect(contents(open)).toEqual(before);
  });
});

test("a summary of orders alone has its trends on a second page, and the rest on the first", async () => {
  const { book } = await openWorkbook(orderWorkbook(600));
  await build(ordersRequest, quiet);
  const data = book.toData();
  const summary = sheetOf(data, "KPI Summary");
  const trends = chartsOn(summary).filter(({ name }) => name.startsWith("CRM_Chart_Multiple"));
  const [second = 0, ...more] = breaksOf(summary);
  expect(more).toEqual([]);
  expect(trends.length).toBe(6);
  for (const { first } of trends) expect(first).toBeGreaterThan(second);
  const others = chartsOn(summary).filter((chart) =>
    trends.every(({ name }) => name !== chart.name)
  );
  for (const { last } of others) expect(last).toBeLessThan(second);
  expect(highestPage(summary)).toBeLessThan(room(summary));
});
