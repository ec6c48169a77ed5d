import { LANGUAGES } from "../../src/i18n/language";
import { BLOCK, CHART } from "../../src/sheet/names";
import { emptyWorkbook } from "../../src/sheet/existing";
import { planWorkbook } from "../../src/sheet/planWorkbook";
import { scored } from "../../src/sheet/scorecard/scored";
import { gapsOf } from "../../src/sheet/summary/gaps/gapsOf";
import { settingTable } from "../../src/sheet/targets/settingsTable";
import type { TargetRow } from "../../src/sheet/request";
import { sampleFacts } from "./sampleFacts";

const TARGETS: readonly TargetRow[] = [
  { id: "REVENUE", target: 1500 },
  { id: "REPEAT", target: 0.5, direction: "down" },
  { id: "CUSTOMERS", target: 50, direction: "on" },
];

function planOf(targets: readonly TargetRow[], language: (typeof LANGUAGES)[number] = "en") {
  const facts = sampleFacts(language, { targets });
  return planWorkbook(facts, scored(facts), settingTable([], {}), emptyWorkbook([]));
}

const chartsOf = (plan: ReturnType<typeof planOf>) => plan.sheets.flatMap(({ charts }) => charts);

test("gaps are sorted by what they mean: less is better where the target says so, on target neither way is", () => {
  // By hand: revenue 1200/1500 − 1 = −20 %; customers 60/50 − 1 = +20 %, off either way; repeat 0.4/0.5 − 1 = −20 %, better.
  const gaps = gapsOf(scored(sampleFacts("en", { targets: TARGETS })));
  expect(
    gaps.map(({ scored: { kpi }, gap, meaning }) => [
      kpi.id,
      Math.round(gap * 1000) / 1000,
      Math.round(meaning * 1000) / 1000,
    ])
  ).toEqual([
    ["REVENUE", -0.2, -0.2],
    ["CUSTOMERS", 0.2, -0.2],
    ["REPEAT", -0.2, 0.2],
  ]);
});

test("the chart shows as many bars as there are gaps, better and worse apart, and says the worst", () => {
  const chart = chartsOf(planOf(TARGETS)).find(({ name }) => name === CHART.gaps);
  expect(chart).toMatchObject({ type: "BarClustered", topDown: true, oneLine: true });
  expect(chart?.series.map(({ name, values }) => [name, values.rows])).toEqual([
    ["better than target", 3],
    ["worse than target", 3],
  ]);
  expect(chart?.summary).toBe(
    "2 of 3 KPIs miss their target: Name of REVENUE by most, with a gap of -20.0%."
  );
});

test.each(LANGUAGES)("without a target there is a sentence instead of bars, in %s", (language) => {
  const plan = planOf([], language);
  expect(chartsOf(plan).some(({ name }) => name === CHART.gaps)).toBe(false);
  expect(plan.leftOutCharts.map(({ name }) => name)).toContain(CHART.gaps);
  const block = plan.blocks.find(({ name }) => name === BLOCK.gaps);
  expect(block?.cells.at(-1)?.[0]).toMatch(/[.。]$/);
});

test("the revenue of the months stands beside the bars", () => {
  const { blocks } = planOf(TARGETS);
  const placeOf = (name: string) => blocks.find((block) => block.name === name)?.place;
  expect(placeOf(BLOCK.trend)?.row).toBe(placeOf(BLOCK.gaps)?.row);
});
