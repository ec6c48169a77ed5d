import type { RawCell } from "../../../src/data/table";
import { noteOf, notesByIssue, rawTable, readAs } from "../readTable";

const subscriptions = (
  rows: readonly (readonly RawCell[])[],
  headers: readonly string[] = ["Customer ID", "Start Date", "End Date", "MRR"]
) => readAs("subscriptions", rawTable(headers, rows));

test("revenue by the month is taken as it is, a blank last day is none yet", async () => {
  const { rows, span } = await subscriptions([
    ["K1", "2025-01-01", "", "￥1,200"],
    ["K2", "2025-02-01", "2025-06-30", 80],
  ]);
  expect([...rows.mrr]).toEqual([1200, 80]);
  expect([...rows.end]).toEqual([NaN, 45_838]);
  expect(span).toEqual({ first: 45_658, last: 45_689 });
});

test("a day of cancellation is past and belongs to the days covered; the end of a contract may lie ahead", async () => {
  const rows = [["K1", "2025-01-01", "2025-06-30", 80]];
  const headers = ["Customer ID", "Start Date", "Cancelled Date", "MRR"];
  expect((await subscriptions(rows, headers)).span.last).toBe(45_838);
  expect((await subscriptions(rows)).span.last).toBe(45_658);
});

test.each(["ARR", "Annual Recurring Revenue", "年费（元）", "每年經常性收入"])(
  "%s is revenue of a year and divided by 12",
  async (header) => {
    const { rows, notes } = await subscriptions(
      [["K1", "2025-01-01", "", 1200]],
      ["Customer ID", "Start Date", "End Date", header]
    );
    expect([...rows.mrr]).toEqual([100]);
    expect(noteOf(notes, "annualRevenue")).toMatchObject({ rows: 1, facts: { column: header } });
  }
);

test("a column of revenue by the month goes before one by the year", async () => {
  const { rows, notes } = await subscriptions(
    [["K1", "2025-01-01", 1200, 100]],
    ["Customer ID", "Start Date", "ARR", "MRR"]
  );
  expect([...rows.mrr]).toEqual([100]);
  expect(noteOf(notes, "annualRevenue")).toBe(undefined);
});

test("rows without customer, day or revenue, with negative revenue or an end before the start are left out", async () => {
  const good = Array.from({ length: 6 }, (_, i) => [`K${i}`, 45_700, null, 10]);
  const { rowsUsed, notes } = await subscriptions([
    ...good,
    ["", 45_700, null, 10],
    ["K7", "", null, 10],
    ["K8", 45_700, null, ""],
    ["K9", 45_700, null, -10],
    ["K10", 45_700, 45_699, 10],
    ["K11", 45_700, "never", 10],
  ]);
  expect(rowsUsed).toBe(6);
  expect(notesByIssue(notes)).toMatchObject({
    blankCustomer: [1, 8],
    blankDate: [1, 9],
    blankAmount: [1, 10],
    negativeRevenue: [1, 11],
    endBeforeStart: [1, 12],
    unreadableDate: [1, 13],
  });
});

test("a last day such as 9999-12-31 means that the subscription runs", async () => {
  const { rows, notes } = await subscriptions([["K1", "2025-01-01", "9999-12-31", 10]]);
  expect(rows.end[0]).toBe(NaN);
  expect(notesByIssue(notes)).toMatchObject({ endless: [1, 2] });
});
