import { DataError } from "../../../src/data/dataError";
import { readSource } from "../../../src/data/readSources";
import { recogniseTable } from "../../../src/data/recognise/recogniseTable";
import type { RawTable, TableKind } from "../../../src/data/table";
import { dataErrorText } from "../../../src/i18n/data";
import { LANGUAGES } from "../../../src/i18n/language";
import { rawTable } from "../readTable";

/** The error that a table is refused with as a kind. */
async function refusal(kind: TableKind, table: RawTable): Promise<DataError> {
  const { mapping } = recogniseTable(table, kind);
  const error: unknown = await readSource(kind, table, mapping).then(
    () => null,
    (reason: unknown) => reason
  );
  expect(error).toBeInstanceOf(DataError);
  return error as DataError;
}

test.each([
  ["deals", ["Stage"], "created"],
  ["deals", ["Created Date"], "stage"],
  ["leads", ["Created Date"], "converted"],
  ["tickets", ["Reason"], "opened"],
  ["survey", ["Date"], "recommend"],
  ["subscriptions", ["Start Date", "MRR"], "customer"],
  ["subscriptions", ["Customer", "Start Date"], "mrr"],
  ["spend", ["Month"], "amount"],
] as const)("%s with the columns %p only lack the %s", async (kind, headers, role) => {
  const table = rawTable(headers, [headers.map(() => "2025-01-01")], "x.csv");
  expect(recogniseTable(table, kind).missing).toContain(role);
  const error = await refusal(kind, table);
  expect(error).toMatchObject({ key: "missingColumn", facts: { kind, row: 1 } });
  for (const language of LANGUAGES) {
    const text = dataErrorText(error, language);
    expect(text).toContain("x.csv");
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    expect(text).toMatch(/[.。]$/);
  }
});

test("any of a flag and a state, and any of three questions will do", async () => {
  const lead = rawTable(["Created Date", "Status"], [["2025-01-01", "New"]]);
  expect(recogniseTable(lead, "leads").missing).toEqual([]);
  const survey = rawTable(["Date", "CES"], [["2025-01-01", 5]]);
  expect(recogniseTable(survey, "survey").missing).toEqual([]);
});

test("what would do in place of a missing column is said", async () => {
  const leads = await refusal("leads", rawTable(["Created Date"], [["2025-01-01"]]));
  expect(dataErrorText(leads, "en")).toContain("state of the leads will do as well");
  const survey = await refusal("survey", rawTable(["日期"], [["2025-01-01"]]));
  expect(dataErrorText(survey, "zh-CN")).toContain("有满意度或容易程度的题目也可以");
});

test("dates that read both ways in all date columns are refused, with the column and row", async () => {
  const table = rawTable(
    ["Opened", "Date/Time Closed"],
    [
      ["2025-01-01", ""],
      ["3/4/2025 9:00", "3/5/2025"],
    ]
  );
  expect(recogniseTable(table, "tickets").dateOrder).toBe("ambiguous");
  expect(await refusal("tickets", table)).toMatchObject({
    key: "ambiguousDateOrder",
    facts: { column: "Opened", row: 3, found: "3/4/2025 9:00" },
  });
});

test("a column of closing days of which none can be read is refused, not taken for open tickets", async () => {
  const table = rawTable(
    ["Opened", "Finished"],
    [
      ["2025-01-01", "yes"],
      ["2025-01-02", "no"],
    ]
  );
  await expect(readSource("tickets", table, { opened: 0, closed: 1 })).rejects.toMatchObject({
    key: "allDatesUnreadable",
    facts: { column: "Finished", row: 2, found: "yes" },
  });
});

test("more than half of the rows unusable is refused with the commonest reason and its column", async () => {
  const table = rawTable(
    ["Created Date", "Close Date", "Stage"],
    [
      [45_700, 45_701, "Closed Won"],
      [45_700, 45_699, "Closed Won"],
      [45_700, 45_698, "Closed Lost"],
    ]
  );
  expect(await refusal("deals", table)).toMatchObject({
    key: "tooManyUnusable",
    facts: { reason: "endBeforeStart", column: "Close Date", row: 3, unusable: 2, lines: 3 },
  });
});

test("an empty table and a first row of values are refused", async () => {
  const empty = rawTable(["Month", "Spend"], []);
  expect((await refusal("spend", empty)).key).toBe("emptyTable");
  const headless = rawTable(["2025-01-01", "5"], [["2025-02-01", 6]]);
  await expect(readSource("spend", headless, { date: 0, amount: 1 })).rejects.toMatchObject({
    key: "noHeaderRow",
  });
});

test("a column that is no longer there is refused, with its role", async () => {
  const table = rawTable(["Month", "Spend"], [["2025-01", 6]]);
  const reading = readSource("spend", table, { date: 0, amount: 1, by: 9 });
  await expect(reading).rejects.toMatchObject({ key: "unknownColumn", facts: { role: "by" } });
});
