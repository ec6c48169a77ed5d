import { serialOf } from "../../src/calc/dates/serialOf";
import type { KpiFact, SheetFacts } from "../../src/sheet/facts";
import { emptyWorkbook } from "../../src/sheet/existing";
import { withHistory } from "../../src/sheet/history/withHistory";
import { MULTIPLE_CHARTS } from "../../src/sheet/names";
import { planWorkbook } from "../../src/sheet/planWorkbook";
import { scored } from "../../src/sheet/scorecard/scored";
import { pastPeriods } from "../../src/catalog/series";
import { settingTable } from "../../src/sheet/targets/settingsTable";
import { sharedScales } from "../../src/sheet/summary/multiples/sharedScales";
import { targetTable } from "../../src/sheet/targets/targetTable";
import type { TargetRow } from "../../src/sheet/request";
import { sampleFacts } from "./sampleFacts";

const PERIOD = { kind: "month", start: serialOf(2011, 11, 1), end: serialOf(2011, 12, 1) } as const;

/** The sample with a past of `months` months for each KPI, a tenth below and above its value in turn. */
function factsWith(
  o: {
    readonly months?: number;
    readonly partial?: boolean;
    readonly targets?: readonly TargetRow[];
  } = {}
): SheetFacts {
  const { months = 8, partial = false, targets = [] } = o;
  const sample = sampleFacts("en", { settings: { currency: "USD" } });
  const past = (kpi: KpiFact) =>
    pastPeriods(PERIOD).map((period, i) => ({
      period,
      value: i < 12 - months || kpi.value === null ? null : kpi.value * (i % 2 === 0 ? 0.9 : 1.1),
    }));
  const kpis = withHistory(
    sample.kpis.map((kpi) => ({ ...kpi, series: past(kpi) })),
    [],
    { period: PERIOD, partial }
  );
  return { ...sample, period: PERIOD, partial, kpis, targets: targetTable(kpis, [], targets) };
}

const planOf = (facts: SheetFacts) =>
  planWorkbook(facts, scored(facts), settingTable([], {}), emptyWorkbook([]));

const multiplesOf = (facts: SheetFacts) =>
  planOf(facts)
    .sheets.flatMap(({ charts }) => charts)
    .filter(({ name }) => MULTIPLE_CHARTS.some((multiple) => multiple === name));

/** Cells of the helper range of a chart. */
const dataOf = (facts: SheetFacts, index: number) =>
  planOf(facts).blocks.find(({ name }) => name === multiplesOf(facts)[index]?.data)?.cells;

test("KPIs off target come first by what they cost the score, then the others by weight", () => {
  const targets = [
    { id: "REVENUE", target: 1200, weight: 0.6 },
    { id: "REPEAT", target: 0.5, weight: 0.3 },
    { id: "CUSTOMERS", target: 600, weight: 0.1 },
  ];
  // By hand: REPEAT lacks 0.2 · 0.3 = 0.06, CUSTOMERS 0.9 · 0.1 = 0.09; REVENUE is on target; CLV has no value.
  expect(multiplesOf(factsWith({ targets })).map(({ title }) => title)).toEqual([
    "Name of CUSTOMERS, count",
    "Name of REPEAT, %",
    "Name of REVENUE, USD",
  ]);
});

test("charts have one size in rows and stand in columns from the left", () => {
  const areas = multiplesOf(factsWith()).map(({ area }) => area);
  expect(new Set(areas.map(({ row, rows }) => `${row} ${rows}`)).size).toBe(1);
  expect(areas.map(({ column }) => column)).toEqual([0, 4, 10]);
});

test("a complete period ends the line with a dot; limits and mean run along all periods", () => {
  const cells = dataOf(factsWith(), 0);
  // By hand for 1200: seven moving ranges of 240; mean 1200, limits 1200 ± 2.66 · 240.
  expect(cells?.[0]?.slice(1)).toEqual([
    ...["Lower limit", "Upper limit", "Mean", "Target"],
    ...["Actual", "This period", "This period, still running"],
  ]);
  const last = cells?.[9];
  expect(last?.[0]).toBe("2011-11");
  expect(last?.[1]).toBeCloseTo(1200 - 2.66 * 240, 9);
  expect(last?.[2]).toBeCloseTo(1200 + 2.66 * 240, 9);
  expect(last?.slice(3)).toEqual([1200, "", 1200, 1200, ""]);
  expect(cells?.[1]?.slice(5)).toEqual([1080, "", ""]);
  expect(multiplesOf(factsWith())[0]?.summary).toBe(
    "At 1,200.00 USD it is within its natural limits of 561.60 USD to 1,838.40 USD."
  );
});

test("a running period is no part of the line", () => {
  const facts = factsWith({ partial: true });
  expect(dataOf(facts, 0)?.[9]?.slice(5)).toEqual(["", "", 1200]);
  expect(multiplesOf(facts)[0]?.summary).toBe(
    "The period is still running, at 1,200.00 USD so far."
  );
});

test("a target is read from the scorecard, so that an edited one moves its line", () => {
  const facts = factsWith({ targets: [{ id: "REVENUE", target: 1000 }] });
  const titles = multiplesOf(facts).map(({ title }) => title);
  const cell = dataOf(facts, titles.indexOf("Name of REVENUE, USD"))?.[1]?.[4];
  expect(cell).toMatchObject({
    formula: expect.stringContaining("CRM_Scorecard[target]") as unknown,
  });
});

test("with fewer than six past periods there are no limits, and the sentence says from where to where it went", () => {
  const facts = factsWith({ months: 3 });
  expect(dataOf(facts, 0)?.[4]?.slice(1, 4)).toEqual(["", "", ""]);
  expect(multiplesOf(facts)[0]?.summary).toBe(
    "It went from 1,320.00 USD in August 2011 to 1,200.00 USD in November 2011."
  );
});

test("without any past there are no charts, and the titles of those that are there say so", () => {
  const facts = factsWith({ months: 0 });
  expect(multiplesOf(facts)).toEqual([]);
  const { leftOutCharts } = planOf(facts);
  expect(MULTIPLE_CHARTS.every((name) => leftOutCharts.some((chart) => chart.name === name))).toBe(
    true
  );
});

test("equal units share a scale with round ends, unless one is ten times as large as the other", () => {
  const [first, second, other, small] = sharedScales([
    { format: "percent", values: [0.41, 0.62] },
    { format: "percent", values: [0.13, 0.2] },
    { format: "count", values: [0.13, 0.2] },
    { format: "percent", values: [0.01, 0.02] },
  ]);
  expect(first).toEqual({ minimum: 0, maximum: 0.8, step: 0.2 });
  expect(second).toBe(first);
  expect(other).toEqual({ minimum: 0.12, maximum: 0.2, step: 0.02 });
  expect(small).toEqual({ minimum: 0.01, maximum: 0.02, step: 0.005 });
});

test("a line of equal values has room on its scale", () => {
  expect(sharedScales([{ format: "count", values: [5, 5] }])).toEqual([
    { minimum: 4, maximum: 6, step: 2 },
  ]);
  expect(sharedScales([{ format: "money", values: [0, 0] }])).toEqual([
    { minimum: -0.5, maximum: 0.5, step: 0.5 },
  ]);
});
