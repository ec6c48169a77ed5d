import { build, refresh } from "../../src/excel";
import { readXlsx } from "../../src/standin/files/readXlsx";
import { writeXlsx } from "../../src/standin/files/writeXlsx";
import type { WorkbookData } from "../../src/standin/book/workbookData";
import { sheetTexts } from "../../src/i18n/sheet";
import { RESULT, TABLE } from "../../src/sheet/names";
import { businessTables } from "../support/businessTables";
import { businessRequest, businessWorkbook } from "../support/businessWorkbook";
import { convert, libreOffice, withoutResults } from "../support/libreOffice";
import { openWorkbook } from "./support/openWorkbook";
import { orderWorkbook } from "./support/orderTable";
import { ordersRequest, quiet } from "./support/requests";
import { tablePlace, tableRows } from "./support/tableRows";
import { resultOf, typeBeside } from "./support/typeBeside";

const OUR_SHEETS = /^KPI /;

/** Results of all formulas of our sheets, by sheet and cell. */
function formulaResults({ sheets }: WorkbookData): Map<string, unknown> {
  return new Map(
    sheets
      .filter(({ name }) => OUR_SHEETS.test(name))
      .flatMap(({ name, cells }) =>
        cells
          .filter(({ formula }) => formula !== undefined)
          .map(({ row, column, value }) => [`${name} ${row}:${column}`, value ?? ""] as const)
      )
  );
}

const targets = [
  { id: "REVENUE", target: 2000 },
  { id: "ORDERS", target: 55, direction: "down" },
  { id: "AOV", target: 40, direction: "on", weight: 0.3 },
  { id: "ARPU", target: 60, green_from: 0.8, owner: "Kim" },
  { id: "REPEAT", target: 0.2, worst: 0, best: 0.9 },
  { id: "RETENTION.ACTIVE", worst: 0, best: 0.4 },
];
const settings = { margin: 0.4, cac: 20, lifespan: 3, currency: "EUR" };

/** Where LibreOffice is not installed there is nothing to compare with, and a test says so; CI installs it. */
const isMissing = libreOffice === null && process.env["CI"] === undefined;

/** Every formula of our sheets has a result, and LibreOffice, which is given none, finds the same. */
async function expectSame(data: WorkbookData, atLeast: number): Promise<void> {
  const ours = formulaResults(data);
  expect(ours.size).toBeGreaterThan(atLeast);
  expect([...ours].filter(([, value]) => typeof value === "object")).toEqual([]);
  if (isMissing) return;
  const saved = await convert(withoutResults(await writeXlsx(data)), "xlsx");
  const theirs = formulaResults(await readXlsx(saved));
  for (const [cell, value] of ours) {
    const other = theirs.get(cell) ?? "";
    if (typeof value === "number") expect([cell, other]).toEqual([cell, expect.closeTo(value, 9)]);
    else expect([cell, other]).toEqual([cell, value]);
  }
}

test.each(["en", "zh-CN"] as const)(
  "every native formula in %s has a result, and LibreOffice gives the same",
  async (language) => {
    const { book } = await openWorkbook(orderWorkbook(300));
    await build({ ...ordersRequest, language, targets, settings }, quiet);
    await expectSame(book.toData(), 100);
  }
);

const benchmarks = {
  ...{ benchmark_satisfaction: 0.6, benchmark_loyalty: 0.8, benchmark_conversion: 0.15 },
  ...{ benchmark_frequency: 2, benchmark_aov: 150, benchmark_risk: 0.05, risk_rate: 0.04 },
};

test("coefficient, own KPIs and every kind of data recalculate in LibreOffice after edits as they do here", async () => {
  const tables = businessTables({
    ...{ orders: 600, deals: 200, leads: 200, tickets: 200 },
    ...{ survey: 200, subscriptions: 150, spend: 40 },
  });
  const { book } = await openWorkbook(businessWorkbook(tables));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Market");
    sheet.getRange("B4").values = [[0.12]];
    await context.sync();
  });
  await build(
    {
      ...businessRequest(tables),
      settings: { ...settings, ...benchmarks, "unit.SHARE": "percent" },
      targets: [
        { id: "NPS", target: 30, weight: 2 },
        { id: "WINRATE", target: 0.3, weight: 1 },
        { id: "SHARE", KPI: "Market share", target: 0.15, weight: 1, source: "Market!B4" },
      ],
    },
    quiet
  );
  const [coefficient, score] = [await resultOf(RESULT.coefficient), await resultOf(RESULT.score)];
  expect([typeof coefficient, typeof score]).toEqual(["number", "number"]);
  await typeBeside(TABLE.settings, "benchmark_conversion", 1, 0.3);
  await typeBeside(TABLE.targets, "NPS", 7, 5);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Market").getRange("B4").values = [[0.2]];
    await context.sync();
  });
  // Twice the benchmark of one component halves the product over the benchmarks.
  expect(await resultOf(RESULT.coefficient)).toBeCloseTo(Number(coefficient) / 2, 12);
  expect(await resultOf(RESULT.score)).not.toBe(score);
  await expectSame(book.toData(), 500);
});

test("thresholds, cap and grades that hold text or nothing count as their first values, before and after a refresh", async () => {
  const { book } = await openWorkbook(orderWorkbook(300));
  await build({ ...ordersRequest, targets }, quiet);
  const shown = () => tableRows(book.toData(), TABLE.scorecard).map((row) => [row[12], row[13]]);
  const before = [shown(), await resultOf(RESULT.score), await resultOf(RESULT.grade)];
  for (const key of ["green_from", "cap", "grade_a"] as const)
    await typeBeside(TABLE.settings, key, 1, "as usual");
  for (const key of ["amber_from", "grade_b"] as const)
    await typeBeside(TABLE.settings, key, 1, "");
  expect([shown(), await resultOf(RESULT.score), await resultOf(RESULT.grade)]).toEqual(before);
  await expectSame(book.toData(), 100);
  const { results } = await refresh(quiet);
  expect([shown(), results.score, results.grade]).toEqual(before);
});

test("the sheet says when its sentences are older than its numbers, until a refresh or until the edit is undone", async () => {
  const { book } = await openWorkbook(orderWorkbook(300));
  await build(ordersRequest, quiet);
  const note = (): string => {
    const { sheet } = tablePlace(book.toData(), TABLE.scorecard);
    const found = sheet.cells.find(({ formula }) => formula?.includes(sheetTexts.en.score.changed));
    return String(found?.value);
  };
  const { changed, none } = sheetTexts.en.score;
  expect(note()).toBe(none);
  await typeBeside(TABLE.targets, "REVENUE", 5, 2000);
  expect(note()).toMatch(new RegExp(`^Reweighted.*${changed}$`));
  await expectSame(book.toData(), 100);
  await refresh(quiet);
  expect(note()).not.toContain(changed);
  await typeBeside(TABLE.targets, "REVENUE", 8, 0.01);
  expect(note()).toContain(changed);
  await typeBeside(TABLE.targets, "REVENUE", 8, "");
  expect(note()).not.toContain(changed);
  await typeBeside(TABLE.settings, "margin", 1, 0.4);
  expect(note()).toContain(changed);
});
