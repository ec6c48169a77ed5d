import { build, closePeriod, refresh, suggestTargets } from "../../src/excel";
import { hostErrorText } from "../../src/i18n/excel";
import { LANGUAGES } from "../../src/i18n/language";
import type { BuildRequest } from "../../src/sheet/request";
import { contents } from "./support/contents";
import { cellAt, openWorkbook, reopened, sheetOf, type OpenWorkbook } from "./support/openWorkbook";
import { orderWorkbook } from "./support/orderTable";
import { ordersRequest, quiet } from "./support/requests";
import { tableRows } from "./support/tableRows";

const OCTOBER = 40817;
const request: BuildRequest = { ...ordersRequest, kpis: ["REVENUE", "AOV", "REPEAT"] };
const october: BuildRequest = { ...request, period: { kind: "month", at: OCTOBER } };

const inExcel = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

const history = (open: OpenWorkbook) => tableRows(open.book.toData(), "CRM_History");
const scorecard = (open: OpenWorkbook) => tableRows(open.book.toData(), "CRM_Scorecard");

const built = async (asked = october): Promise<OpenWorkbook> => {
  const open = await openWorkbook(orderWorkbook(150));
  await build(asked, quiet);
  return open;
};

describe("closing a period", () => {
  test("appends the scorecard as it stands: one row per KPI with period, id, numbers and comment", async () => {
    const open = await built();
    await inExcel(({ worksheets }) => {
      worksheets.getItem("KPI Targets").getRange("F6").values = [[5000]];
      worksheets.getItem("KPI Summary").getRange("T17").values = [["seen"]];
    });
    const outcome = await closePeriod(quiet);
    expect(outcome).toEqual({
      period: { kind: "month", start: OCTOBER, end: 40848 },
      kpis: 3,
      historySheet: "KPI History",
    });
    const rows = history(open);
    const shown = scorecard(open);
    expect(rows.map((row) => row.slice(1, 3))).toEqual([
      ["2011-10", "REVENUE"],
      ["2011-10", "AOV"],
      ["2011-10", "REPEAT"],
    ]);
    expect(rows.map((row) => [row[3], row[5], row[6], row[7]])).toEqual(
      shown.map((row) => [row[4], row[16], row[14], row[15]])
    );
    expect([rows[0]?.[4], rows[0]?.[8]]).toEqual([5000, "seen"]);
    expect(new Set(rows.map(([snapshot]) => snapshot)).size).toBe(1);
    expect(sheetOf(open.book.toData(), "KPI History").visibility).toBe("Visible");
  });

  test("writes a comment that looks like a formula as text", async () => {
    const open = await built();
    await inExcel(({ tables }) => {
      const comment = tables.getItem("CRM_Scorecard").columns.getItem("comment");
      comment.getDataBodyRange().getCell(0, 0).values = [["=1+1"]];
    });
    await closePeriod(quiet);
    const sheet = sheetOf(open.book.toData(), "KPI History");
    const note = sheet.cells.find(({ value }) => value === "=1+1");
    expect(note).toBeDefined();
    expect(note?.formula).toBeUndefined();
  });

  test("says in the note that the period was still running", async () => {
    const open = await built({ ...request, period: { kind: "quarter", at: OCTOBER } });
    await closePeriod(quiet);
    expect(history(open)[0]?.slice(1, 3)).toEqual(["2011-Q4", "REVENUE"]);
    expect(history(open)[0]?.[8]).toMatch(
      /^Closed while the period was running, with data to 2011/
    );
  });

  test("changes nothing else in the workbook", async () => {
    const open = await built();
    const others = () => open.book.toData().sheets.filter(({ name }) => name !== "KPI History");
    const before = others();
    await closePeriod(quiet);
    expect(others()).toEqual(before);
  });
});

test("two periods closed, a snapshot corrected by hand, refreshed, saved, reopened, refreshed: the correction counts", async () => {
  const first = await built();
  await closePeriod(quiet);
  await build(request, quiet);
  await closePeriod(quiet);
  expect(history(first).map(([, period]) => period)).toEqual([
    ...Array<string>(3).fill("2011-10"),
    ...Array<string>(3).fill("2011-11"),
  ]);
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem("KPI History");
    sheet.getRange("D5").values = [[123456]];
    sheet.getRange("K5").values = [["mine"]];
  });
  await refresh(quiet);
  const seriesOf = (open: OpenWorkbook) => {
    const sheet = sheetOf(open.book.toData(), "KPI Chart data");
    const header = sheet.cells.find(({ value, column }) => value === "2011-10" && column > 1);
    const line = sheet.cells.find(({ value, column }) => value === "REVENUE" && column === 0);
    return cellAt(sheet, line?.row ?? 0, header?.column ?? 0)?.value;
  };
  expect(seriesOf(first)).toBe(123456);
  const again = await reopened(first);
  await refresh(quiet);
  expect(seriesOf(again)).toBe(123456);
  expect(history(again)).toHaveLength(6);
  expect(history(again)[0]?.[3]).toBe(123456);
  expect(cellAt(sheetOf(again.book.toData(), "KPI History"), 4, 10)?.value).toBe("mine");
});

describe("a period that is closed already", () => {
  test("is refused by its name, in every language, and nothing changes", async () => {
    const open = await built();
    await closePeriod(quiet);
    const before = contents(open);
    const failure = await closePeriod(quiet).catch((error: unknown) => error);
    expect(failure).toMatchObject({ key: "periodClosed", facts: { period: "2011-10" } });
    expect(contents(open)).toEqual(before);
    for (const language of LANGUAGES)
      expect(hostErrorText(failure as { key: string; facts: object }, language)).toContain(
        "2011-10"
      );
  });

  test("gets newer snapshots when asked again; the older rows and references to them stay", async () => {
    const open = await built();
    await closePeriod(quiet);
    await inExcel(({ worksheets }) => {
      worksheets.getItem("Data").getRange("H1").formulas = [["='KPI History'!C7"]];
      worksheets.getItem("KPI Summary").getRange("E17").values = [[777]];
    });
    await closePeriod(quiet, { again: true });
    const rows = history(open);
    expect(rows.map((row) => row[2])).toEqual([
      "REVENUE",
      "AOV",
      "REPEAT",
      "REVENUE",
      "AOV",
      "REPEAT",
    ]);
    expect(rows[3]?.[3]).toBe(777);
    expect(rows[0]?.[3]).not.toBe(777);
    expect(cellAt(sheetOf(open.book.toData(), "Data"), 0, 7)?.value).toBe("REPEAT");
  });
});

describe("what keeps a period from being closed loses nothing", () => {
  test("a workbook without a KPI sheet", async () => {
    await openWorkbook(orderWorkbook(60));
    await expect(closePeriod(quiet)).rejects.toMatchObject({ key: "nothingBuilt" });
  });

  test("a protected history", async () => {
    const open = await built();
    await closePeriod(quiet);
    await inExcel(({ worksheets }) => worksheets.getItem("KPI History").protection.protect());
    const before = contents(open);
    await expect(closePeriod(quiet, { again: true })).rejects.toMatchObject({
      key: "protectedSheet",
      facts: { sheet: "KPI History" },
    });
    expect(contents(open)).toEqual(before);
  });

  test("a sheet that does not say any more which period it shows", async () => {
    const open = await built();
    await inExcel(({ worksheets }) => worksheets.getItem("KPI Chart data").delete());
    const before = contents(open);
    await expect(closePeriod(quiet)).rejects.toMatchObject({ key: "periodUnknown" });
    expect(contents(open)).toEqual(before);
    await refresh(quiet);
    await expect(closePeriod(quiet)).resolves.toMatchObject({ kpis: 3 });
  });

  test.each([false, true])(
    "a fault at any request or action; history there before: %s",
    async (again) => {
      const prepare = async (): Promise<OpenWorkbook> => {
        const open = await built();
        if (again) await closePeriod(quiet);
        return open;
      };
      const trial = await prepare();
      trial.standIn.meter.reset();
      await closePeriod(quiet, { again });
      const { syncs } = trial.standIn.meter.read();
      const open = await prepare();
      const before = contents(open);
      for (let number = 1; number <= syncs; number++) {
        open.standIn.faults.failBatch = { number, code: "GeneralException" };
        await expect(closePeriod(quiet, { again })).rejects.toMatchObject({ key: "unexpected" });
        expect([number, contents(open)]).toEqual([number, before]);
      }
      open.standIn.faults.failBatch = null;
      for (const action of [0, 3, 6, 12, 20, 25]) {
        open.standIn.faults.failAction = { batch: syncs, action, code: "GeneralException" };
        await expect(closePeriod(quiet, { again })).rejects.toMatchObject({ key: "unexpected" });
        expect([action, contents(open)]).toEqual([action, before]);
      }
      open.standIn.faults.failAction = null;
      await expect(closePeriod(quiet, { again })).resolves.toMatchObject({ kpis: 3 });
    }
  );
});

describe("suggestions from history", () => {
  test("come from the past months of the last build", async () => {
    const open = await built(request);
    const suggestions = await suggestTargets();
    expect(suggestions.map(({ id }) => id)).toEqual(["REVENUE", "AOV", "REPEAT"]);
    expect(suggestions.every(({ usual, stretch }) => stretch >= usual)).toBe(true);
    const sheet = sheetOf(open.book.toData(), "KPI Chart data");
    const line = sheet.cells.find(({ value, column }) => value === "AOV" && column === 0)?.row;
    const past = sheet.cells
      .filter(({ row, column, value }) => row === line && column > 1 && typeof value === "number")
      .map(({ value }) => Number(value))
      .sort((a, b) => a - b);
    const middle = (past.length - 1) / 2;
    const median = (past[Math.floor(middle)]! + past[Math.ceil(middle)]!) / 2;
    expect(suggestions[1]).toMatchObject({ periods: past.length });
    expect(suggestions[1]?.usual).toBeCloseTo(median, 9);
  });

  test("are none before there is a KPI sheet", async () => {
    await openWorkbook(orderWorkbook(60));
    expect(await suggestTargets()).toEqual([]);
  });
});
