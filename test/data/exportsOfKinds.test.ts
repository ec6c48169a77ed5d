import type { DealOutcome } from "../../src/calc/sales/stageWords";
import { recogniseTable } from "../../src/data/recognise/recogniseTable";
import { exportTable } from "./exportTable";
import { noteOf, notesByIssue, readAs } from "./readTable";

const known = (values: Float64Array): number[] => [...values].filter((v) => !Number.isNaN(v));
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function tally(outcomes: readonly DealOutcome[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

test.each([
  ["salesforce_opportunities.csv", { won: 9, lost: 6, open: 7 }, 22],
  ["hubspot_deals.csv", { won: 7, lost: 7, open: 8 }, 22],
  ["zoho_deals.csv", { won: 7, lost: 4, open: 7 }, 18],
  ["fxiaoke_opportunities.csv", { won: 8, lost: 7, open: 4, invalid: 1 }, 20],
])("%s holds deals %p in %d rows", async (file, outcomes, rows) => {
  const table = exportTable(file);
  expect(recogniseTable(table)).toMatchObject({ kind: "deals", missing: [] });
  const reading = await readAs("deals", table);
  expect(tally(reading.rows.outcome)).toEqual(outcomes);
  expect([reading.rowsRead, reading.rowsUsed]).toEqual([rows, rows]);
});

test("salesforce: the won amount is 248,751.25, ids that differ in case are two deals, the footer is no data", async () => {
  const { rows, span, notes } = await readAs("deals", exportTable("salesforce_opportunities.csv"));
  const won = known(rows.amount.filter((_, i) => rows.outcome[i] === "won"));
  expect(sum(won)).toBe(248_751.25);
  expect(rows.deal!.labels).toHaveLength(22);
  expect([...rows.probability].slice(0, 3)).toEqual([0.75, 0.2, 0]);
  // From the first creation on 2025-01-02 to the last closing on 2025-03-29; open deals are expected to close until June.
  expect(span).toEqual({ first: 45_659, last: 45_745 });
  expect(notesByIssue(notes)).toMatchObject({
    footer: [5, 26],
    unknownAmount: [1, 23],
    percentScaled: [22, 2],
  });
});

test("hubspot: probability from 0 to 1 stays, times of day are kept, a blank closing day is unknown", async () => {
  const { rows, notes } = await readAs("deals", exportTable("hubspot_deals.csv"));
  expect([...rows.probability].slice(0, 4)).toEqual([0, 0.4, 0.8, 0.6]);
  expect(rows.created[0]).toBeCloseTo(45_722 + (11 * 60 + 34) / 1440, 9);
  expect(rows.closed[2]).toBe(NaN);
  expect(rows.deal!.labels[0]).toBe("18234500100");
  expect(noteOf(notes, "percentScaled")).toBe(undefined);
});

test("zoho: closed lost to competition is lost", async () => {
  const { rows } = await readAs("deals", exportTable("zoho_deals.csv"));
  const lost = rows.stage.labels.indexOf("Closed-Lost to Competition");
  const outcomes = rows.outcome.filter((_, i) => rows.stage.codes[i] === lost);
  expect(new Set(outcomes)).toEqual(new Set(["lost"]));
});

test("fxiaoke: the status says how a deal ended, the stage where it stands", async () => {
  const table = exportTable("fxiaoke_opportunities.csv");
  const { mapping, columns } = recogniseTable(table);
  expect(columns[mapping.stage!]!.header).toBe("商机状态");
  const { rows, notes } = await readAs("deals", table);
  expect(rows.stage.labels).toContain("合同谈判");
  expect([rows.amount[1], rows.probability[1]]).toEqual([120_000, 0.8]);
  expect(noteOf(notes, "invalidDeal")).toMatchObject({ rows: 1, firstRow: 19 });
});

test("salesforce cases: 15 closed, 9 open, 3 complaints, 4 without a first response", async () => {
  const table = exportTable("salesforce_cases.csv");
  expect(recogniseTable(table)).toMatchObject({ kind: "tickets", missing: [], dateOrder: "mdy" });
  const { rows, rowsUsed, notes } = await readAs("tickets", table);
  expect([rowsUsed, known(rows.closed).length]).toEqual([24, 15]);
  expect(sum([...rows.complaint])).toBe(3);
  expect(24 - known(rows.responded).length).toBe(4);
  expect(rows.ticket!.labels[0]).toBe("00001026");
  expect(rows.opened[0]).toBeCloseTo(45_709 + (10 * 60 + 49) / 1440, 9);
  expect(noteOf(notes, "blankReason")).toMatchObject({ rows: 6, firstRow: 5 });
});

test("wenjuanxing: 25 recommendation scores with 10 promoters and 7 detractors, satisfaction in words, ease of 7", async () => {
  const table = exportTable("wenjuanxing_survey.csv");
  expect(recogniseTable(table)).toMatchObject({ kind: "survey", missing: [] });
  const { rows, rowsUsed } = await readAs("survey", table);
  const scores = known(rows.recommend!);
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score <= 6).length;
  expect([rowsUsed, scores.length, promoters, detractors]).toEqual([26, 25, 10, 7]);
  expect((100 * (promoters - detractors)) / scores.length).toBe(12);
  expect([rows.satisfactionScale, rows.effortScale]).toEqual([5, 7]);
  expect(known(rows.satisfaction!)).toHaveLength(26);
  expect(rows.effort![0]).toBe(7);
});

test.each([
  ["jiandaoyun_orders.csv", "utf-8"],
  ["kingdee_sales_orders_gb18030.csv", "gb18030"],
])("%s is an order log with a column for what was bought", (file, encoding) => {
  const { kind, mapping, columns } = recogniseTable(exportTable(file, encoding));
  expect(kind).toBe("orders");
  expect(["产品类别", "物料分组"]).toContain(columns[mapping.item!]!.header);
});
