import { addAction, build, closePeriod, refresh, suggestTargets } from "../../src/excel";
import type { BuildRequest } from "../../src/sheet/request";
import { businessTables } from "../support/businessTables";
import { businessRequest, businessWorkbook } from "../support/businessWorkbook";
import { contents } from "./support/contents";
import { difference } from "./support/difference";
import { openWorkbook, reopened, type OpenWorkbook } from "./support/openWorkbook";
import { quiet } from "./support/requests";
import { tableRows } from "./support/tableRows";

const TABLES = businessTables({
  ...{ orders: 900, deals: 240, leads: 200, tickets: 200 },
  ...{ survey: 260, subscriptions: 120, spend: 90 },
});
const TODAY = 46037;
const [OCTOBER, NOVEMBER] = [45931, 45962];
const monthOf = (at: number): BuildRequest =>
  businessRequest(TABLES, { period: { kind: "month", at } });

const rowsOf = ({ book }: OpenWorkbook, table: string) => tableRows(book.toData(), table);
const rowOf = (open: OpenWorkbook, table: string, id: string) => {
  const row = rowsOf(open, table).find(([first]) => first === id);
  if (row === undefined) throw new Error(`No ${id} in ${table}`);
  return row;
};

/** Writes into the row of a KPI, in the column with that header. */
const setInRow = (open: OpenWorkbook, table: string, id: string, edit: [string, unknown]) =>
  Excel.run(async (context) => {
    const row = rowsOf(open, table).findIndex(([first]) => first === id);
    const column = context.workbook.tables.getItem(table).columns.getItem(edit[0]);
    column.getDataBodyRange().getCell(row, 0).values = [[edit[1]]];
    await context.sync();
  });

/** Columns of `CRM_Scorecard` that are looked at here. */
const COLUMN = { actual: 4, target: 5, gap: 6, previous: 8, status: 13, owner: 18, comment: 19 };

beforeAll(() => {
  // The header says when the sheet was built.
  jest.useFakeTimers({ now: Date.UTC(2026, 0, 15), doNotFake: ["setTimeout", "performance"] });
});
afterAll(() => jest.useRealTimers());

test("build, targets, refresh, two closed periods, an action, save, reopen, refresh: nothing is lost on the way", async () => {
  const open = await openWorkbook(businessWorkbook(TABLES));
  const october = await build(monthOf(OCTOBER), quiet);
  expect(october.rowsUsed).toBe(october.rowsRead);
  expect(october.results.kpis.filter(({ value }) => value !== null).length).toBeGreaterThan(25);

  await setInRow(open, "CRM_Targets", "WINRATE", ["target", 0.9]);
  await setInRow(open, "CRM_Targets", "WINRATE", ["owner", "Kim"]);
  await setInRow(open, "CRM_Settings", "margin", ["value", 0.4]);
  await setInRow(open, "CRM_Settings", "cac", ["value", 200]);
  await setInRow(open, "CRM_Settings", "lifespan", ["value", 3]);
  await setInRow(open, "CRM_Scorecard", "NPS", ["comment", "Ask the branches"]);
  expect(rowOf(open, "CRM_Scorecard", "WINRATE")[COLUMN.status]).toMatch(/^[✖▲]/);

  await refresh(quiet);
  expect(rowOf(open, "CRM_Scorecard", "CLV")[COLUMN.actual]).toEqual(expect.any(Number));
  await closePeriod(quiet);
  const closed = rowsOf(open, "CRM_History").length;
  expect(closed).toBe(rowsOf(open, "CRM_Scorecard").length);

  const november = await build(monthOf(NOVEMBER), quiet);
  expect(rowOf(open, "CRM_Scorecard", "WINRATE")[COLUMN.owner]).toBe("Kim");
  expect(rowOf(open, "CRM_Scorecard", "NPS")[COLUMN.comment]).toBe("Ask the branches");
  const before = october.results.kpis.find(({ id }) => id === "WINRATE")?.value;
  expect(rowOf(open, "CRM_Scorecard", "WINRATE")[COLUMN.previous]).toBeCloseTo(before ?? NaN, 12);
  expect(november.results.period).toBe("2025-11");
  await closePeriod(quiet);
  expect(rowsOf(open, "CRM_History").length).toBe(2 * closed);

  await addAction("WINRATE", TODAY);
  const suggestions = await suggestTargets();
  expect(suggestions.find(({ id }) => id === "WINRATE")?.periods).toBeGreaterThanOrEqual(6);

  const again = await reopened(open);
  const saved = contents(again);
  await refresh(quiet);
  expect(difference(saved, contents(again))).toBeNull();
  expect(rowsOf(again, "CRM_History").length).toBe(2 * closed);
  expect(rowOf(again, "CRM_Actions", "WINRATE")).toBeDefined();
  expect(rowsOf(again, "CRM_Scorecard")).toEqual(rowsOf(open, "CRM_Scorecard"));
}, 120_000);
