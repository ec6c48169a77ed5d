import { build, refresh } from "../../src/excel";
import { readTargets } from "../../src/excel/readTargets";
import type { CellScalar, WorkbookData } from "../../src/standin/book/workbookData";
import { readXlsx } from "../../src/standin/files/readXlsx";
import { writeXlsx } from "../../src/standin/files/writeXlsx";
import type { TargetRow } from "../../src/sheet/request";
import { openWorkbook, sheetOf, type OpenWorkbook } from "./support/openWorkbook";
import { orderWorkbook } from "./support/orderTable";
import { ordersRequest, quiet } from "./support/requests";
import { tableRows } from "./support/tableRows";

/** Market share of 12 %, a rate of risk, and cells that hold no number. */
const MARKET: readonly (readonly [number, CellScalar, string?])[] = [
  [3, 0.12, "0.0%"],
  [4, 1250, "#,##0"],
  [5, "n/a"],
];

function workbook(): WorkbookData {
  const data = orderWorkbook(30);
  const [first] = data.sheets;
  const cells = MARKET.map(([row, value, numberFormat]) => ({
    ...{ row, column: 1, value },
    ...(numberFormat === undefined ? {} : { numberFormat }),
  }));
  const broken = { row: 6, column: 1, value: null, formula: "=1/0" };
  const market = { ...first!, id: "s2", name: "Market", tables: [], cells: [...cells, broken] };
  const names = [{ name: "RiskCell", formula: "=Market!$B$5", visible: true }];
  return { ...data, sheets: [...data.sheets, market], names };
}

const share: TargetRow = {
  ...{ id: "SHARE", KPI: "Market share", direction: "up", target: 0.15, weight: 0.2 },
  source: "Market!B4",
};

const rowOf = (data: WorkbookData, id: string) =>
  tableRows(data, "CRM_Scorecard").find(([found]) => found === id);
const shown = (data: WorkbookData, id: string) => {
  const row = rowOf(data, id);
  return row && { actual: row[4], attainment: row[10], status: row[13] };
};

const change = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

const saved = async ({ book }: OpenWorkbook): Promise<OpenWorkbook> =>
  openWorkbook(await readXlsx(await writeXlsx(book.toData())));

const notes = ({ book }: OpenWorkbook, id: string): readonly string[] =>
  tableRows(book.toData(), "CRM_Notes")
    .filter(([source]) => source === id)
    .map((row) => String(row[4]));

describe("market share of 12 % that the manager links", () => {
  let open: OpenWorkbook;
  let results: Awaited<ReturnType<typeof build>>["results"];

  beforeEach(async () => {
    open = await openWorkbook(workbook());
    ({ results } = await build({ ...ordersRequest, targets: [share] }, quiet));
  });

  test("is a row like the others: value, unit, target, attainment, weight and status", () => {
    const row = rowOf(open.book.toData(), "SHARE");
    expect(row?.slice(0, 6)).toEqual(["SHARE", "Own KPIs", "Market share", "%", 0.12, 0.15]);
    expect(row?.[10]).toBeCloseTo(0.8, 12);
    expect(row?.[11]).toBe(0.2);
    expect(row?.[13]).toBe("✖ off target");
    expect(results.kpis.at(-1)).toMatchObject({ id: "SHARE", value: 0.12, target: 0.15 });
    expect(results.score).toBeCloseTo(0.8, 12);
  });

  test("has a share of the weights when nobody gives it one, so that its target counts in the score", async () => {
    open = await openWorkbook(workbook());
    const { weight: _, ...unweighted } = share;
    ({ results } = await build({ ...ordersRequest, targets: [unweighted] }, quiet));
    const kept = (await readTargets())?.targets ?? {};
    const weights = Object.values(kept).map((row) => Number(row.weight));
    expect(kept["SHARE"]?.weight).toBe(kept["AOV"]?.weight);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 2);
    expect(results.score).toBeCloseTo(0.8, 12);
  });

  test("follows its cell at once, without the add-in", async () => {
    await change(({ worksheets }) => {
      worksheets.getItem("Market").getRange("B4").values = [[0.18]];
    });
    const row = shown(open.book.toData(), "SHARE");
    expect(row).toMatchObject({ actual: 0.18, status: "✔ on target" });
    expect(row?.attainment).toBeCloseTo(1.2, 12);
  });

  test("has no data when its cell is emptied, and is never 0", async () => {
    await change(({ worksheets }) => {
      worksheets
        .getItem("Market")
        .getRange("B4")
        .clear("Contents" as Excel.ClearApplyTo);
    });
    expect(shown(open.book.toData(), "SHARE")).toEqual({
      ...{ actual: "", attainment: "", status: "– no data" },
    });
  });

  test("survives save, reopening and refresh, also after its cell moved and its sheet was renamed", async () => {
    const again = await saved(open);
    await change(({ worksheets }) => {
      const sheet = worksheets.getItem("Market");
      sheet.getRange("1:2").insert("Down");
      sheet.name = "Market 2026";
      sheet.getRange("B6").values = [[0.14]];
    });
    const outcome = await refresh(quiet);
    expect(shown(again.book.toData(), "SHARE")).toMatchObject({ actual: 0.14 });
    expect(outcome.results.kpis.at(-1)).toMatchObject({ id: "SHARE", value: 0.14, target: 0.15 });
    expect(rowOf(again.book.toData(), "SHARE")?.[2]).toBe("Market share");
    expect((await readTargets())?.targets["SHARE"]?.source).toBe("='Market 2026'!$B$6");
  });

  test("says that its cell was deleted, and where to name another", async () => {
    await change(({ worksheets }) => worksheets.getItem("Market").getRange("4:4").delete("Up"));
    await refresh(quiet);
    expect(shown(open.book.toData(), "SHARE")?.actual).toBe("");
    expect(notes(open, "SHARE")).toContainEqual(
      expect.stringMatching(/cell that it was read from was deleted.*sheet KPI Targets/)
    );
  });

  test("is no longer shown when its row is switched off, and the table keeps it", async () => {
    await build({ ...ordersRequest, targets: [{ id: "SHARE", active: "no" }] }, quiet);
    const data = open.book.toData();
    expect(rowOf(data, "SHARE")).toBeUndefined();
    expect(tableRows(data, "CRM_Targets").map(([id]) => id)).toContain("SHARE");
  });
});

test("a row that the manager types into the table of targets is shown by the next refresh", async () => {
  const open = await openWorkbook(workbook());
  await build(ordersRequest, quiet);
  const cells = Array.from({ length: 16 }, (): string | number => "");
  await change(({ tables }) => {
    const table = tables.getItem("CRM_Targets");
    const row = (more: Record<number, string | number>) => [Object.assign([...cells], more)];
    table.rows.add(undefined, row({ 0: "SHARE", 1: "Market share", 15: "=Market!B4" }));
    table.rows.add(undefined, row({ 0: "REFERRED", 1: "Referral value", 15: 4200 }));
  });
  await refresh(quiet);
  expect(shown(open.book.toData(), "SHARE")?.actual).toBe(0.12);
  expect(shown(open.book.toData(), "REFERRED")?.actual).toBe(4200);
  await change(({ tables }) => {
    const body = tables.getItem("CRM_Targets").getDataBodyRange();
    body.getLastRow().getLastColumn().values = [[5000]];
  });
  expect(shown(open.book.toData(), "REFERRED")?.actual).toBe(5000);
});

test("a defined name is read like a cell, and the unit of the settings goes before the cell's format", async () => {
  const open = await openWorkbook(workbook());
  const targets = [{ id: "RISK", KPI: "Risk", direction: "down", source: "=RiskCell" }];
  await build({ ...ordersRequest, targets, settings: { "unit.RISK": "hours" } }, quiet);
  expect(rowOf(open.book.toData(), "RISK")?.slice(3, 5)).toEqual(["hours", 1250]);
});

describe("an own KPI without a number has no data, and the notes say which cell is to blame", () => {
  test.each([
    ["text", "Market!B6", "'Market'!B6 holds n/a, which is not a number"],
    ["an error", "Market!B7", "'Market'!B7 holds #DIV/0!, which is not a number"],
    ["nothing", "Market!B9", "'Market'!B9 is empty"],
    ["a sheet that is not there", "Markets!B4", "'Markets'!B4 is not one cell of this workbook"],
    ["a name that is not there", "Nowhere", "Nowhere is not one cell of this workbook"],
    ["a cell without its sheet", "B4", "B4 is not one cell of this workbook"],
  ])("%s", async (_, source, said) => {
    const open = await openWorkbook(workbook());
    const { results } = await build({ ...ordersRequest, targets: [{ ...share, source }] }, quiet);
    expect(shown(open.book.toData(), "SHARE")).toEqual({
      ...{ actual: "", attainment: "", status: "– no data" },
    });
    expect(results.kpis.at(-1)).toMatchObject({ id: "SHARE", value: null, status: "no data" });
    expect(notes(open, "SHARE").join(" ")).toContain(said);
    await refresh(quiet);
    expect(notes(open, "SHARE").join(" ")).toContain(said);
  });
});

test("own KPIs stay right when live formulas are asked for", async () => {
  const open = await openWorkbook(workbook());
  await build({ ...ordersRequest, targets: [share], live: true }, quiet);
  expect(shown(open.book.toData(), "SHARE")?.actual).toBe(0.12);
  expect(sheetOf(open.book.toData(), "KPI Summary")).toBeDefined();
});
