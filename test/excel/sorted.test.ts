import { addAction, build, closePeriod, refresh } from "../../src/excel";
import { RESULT } from "../../src/sheet/names";
import { SCORECARD_COLUMNS, SCORECARD_INDEX } from "../../src/sheet/scorecard/columns";
import { TARGET_INDEX } from "../../src/sheet/targets/targetColumns";
import type { WorkbookData } from "../../src/standin/book/workbookData";
import { businessTables } from "../support/businessTables";
import { businessRequest, businessWorkbook } from "../support/businessWorkbook";
import { contents } from "./support/contents";
import { difference } from "./support/difference";
import { openWorkbook, type OpenWorkbook } from "./support/openWorkbook";
import { quiet } from "./support/requests";
import { tableRows } from "./support/tableRows";
import { resultOf, typeBeside } from "./support/typeBeside";

const TABLES = businessTables({
  ...{ orders: 600, deals: 200, leads: 150, tickets: 150 },
  ...{ survey: 200, subscriptions: 100, spend: 60 },
});
const TODAY = 46037;

const REQUEST = businessRequest(TABLES, {
  targets: [
    { id: "REVENUE", target: 1000, weight: 3 },
    { id: "NPS", target: 30, worst: -20, best: 60, weight: 2 },
    { id: "WINRATE", target: 0.3, weight: 1, owner: "Kim" },
    { id: "CYCLE", target: 20, weight: 1 },
    { id: "SHARE", KPI: "Market share", target: 0.15, weight: 1, source: "Market!B4" },
  ],
  settings: { margin: 0.4, cac: 200, lifespan: 3, "unit.SHARE": "percent" },
});

/** What a scorecard shows of each KPI, whatever row it stands in. */
const byId = (data: WorkbookData) =>
  Object.fromEntries(tableRows(data, "CRM_Scorecard").map((row) => [row[0], row]));

const ids = ({ book }: OpenWorkbook, table: string) =>
  tableRows(book.toData(), table).map(([id]) => id);

const sort = (table: string, column: number, ascending: boolean): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.tables.getItem(table).sort.apply([{ key: column, ascending }]);
    await context.sync();
  });

const chartCells = (data: WorkbookData) =>
  data.sheets.find(({ name }) => name === "KPI Chart data")?.cells.map(({ value }) => value);

async function built(): Promise<OpenWorkbook> {
  const open = await openWorkbook(businessWorkbook(TABLES));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Market");
    sheet.getRange("B4").values = [[0.12]];
    await context.sync();
  });
  await build(REQUEST, quiet);
  return open;
}

beforeAll(() => {
  // The header says when the sheet was built.
  jest.useFakeTimers({ now: Date.UTC(2026, 0, 15), doNotFake: ["setTimeout", "performance"] });
});
afterAll(() => jest.useRealTimers());

test.each([
  ["CRM_Scorecard", SCORECARD_INDEX.actual, false],
  ["CRM_Scorecard", SCORECARD_INDEX.status, true],
  ["CRM_Targets", TARGET_INDEX.target, false],
])(
  "%s sorted by column %i shows the same of every KPI, score and charts",
  async (table, column, ascending) => {
    const open = await built();
    const before = open.book.toData();
    const score = await resultOf(RESULT.score);
    await sort(table, column, ascending);
    const after = open.book.toData();
    expect(ids(open, table)).not.toEqual(tableRows(before, table).map(([id]) => id));
    expect(byId(after)).toEqual(byId(before));
    expect(await resultOf(RESULT.score)).toBe(score);
    expect(chartCells(after)).toEqual(chartCells(before));
  },
  60_000
);

test("a refresh puts the rows of a sorted scorecard back in order, with number formats and comments", async () => {
  const open = await built();
  await typeBeside("CRM_Scorecard", "NPS", SCORECARD_COLUMNS.length - 1, "Ask the branches");
  await addAction("WINRATE", TODAY);
  await refresh(quiet);
  const unsorted = contents(open);
  await sort("CRM_Scorecard", SCORECARD_INDEX.actual, true);
  expect(difference(unsorted, contents(open))).not.toBeNull();
  await refresh(quiet);
  expect(difference(unsorted, contents(open))).toBeNull();
}, 60_000);

test("sorted scorecard and targets follow edits and linked cells, and close the period by KPI", async () => {
  const open = await built();
  await sort("CRM_Scorecard", SCORECARD_INDEX.actual, true);
  await sort("CRM_Targets", TARGET_INDEX.weight, true);
  await typeBeside("CRM_Targets", "SHARE", TARGET_INDEX.target, 0.12);
  const status = byId(open.book.toData())["SHARE"]?.[SCORECARD_INDEX.status];
  expect(status).toMatch(/on target$/);

  await closePeriod(quiet);
  const history = tableRows(open.book.toData(), "CRM_History");
  const rows = byId(open.book.toData());
  expect(history.length).toBe(Object.keys(rows).length);
  for (const [, , id, value] of history)
    expect([id, value]).toEqual([id, rows[String(id)]?.[SCORECARD_INDEX.actual]]);
}, 60_000);
