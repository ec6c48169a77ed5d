import { LANGUAGES } from "../../src/i18n/language";
import { emptyWorkbook } from "../../src/sheet/existing";
import type { SheetFacts } from "../../src/sheet/facts";
import { BLOCK, CHART } from "../../src/sheet/names";
import { planWorkbook } from "../../src/sheet/planWorkbook";
import { dealResults } from "../../src/sheet/results/dealResults";
import { scored } from "../../src/sheet/scorecard/scored";
import { settingTable } from "../../src/sheet/targets/settingsTable";
import { calculated, type CalculatedPlan } from "../support/calculatedPlan";
import { sampleFacts } from "./sampleFacts";

const planOf = (facts: SheetFacts, given: Record<string, string | number> = {}) =>
  planWorkbook(facts, scored(facts), settingTable([], given), emptyWorkbook([]));

const facts = sampleFacts();
const deals = facts.deals!;
const sheets = calculated(planOf(facts));

test("the funnel's rates are formulas that give what the results file has", () => {
  const rows = sheets.block(BLOCK.funnel).slice(5);
  const { funnel } = dealResults(deals, facts.settings);
  expect(rows.slice(0, funnel.length)).toEqual(
    funnel.map(({ kind, stage, deals: count, stepRate, cumulativeRate }) => [
      kind === "stage" ? stage : facts.text.funnel[kind],
      ...[count, stepRate, cumulativeRate],
    ])
  );
  expect(rows.slice(funnel.length).flat()).toEqual(
    rows
      .slice(funnel.length)
      .flat()
      .map(() => "")
  );
});

test("after an empty stage there is no rate", () => {
  const [first, , , last] = deals.funnel.steps;
  const steps = [first!, { ...last!, deals: 0 }, { ...last!, deals: 0 }];
  const empty = { ...facts, deals: { ...deals, funnel: { ...deals.funnel, steps } } };
  const rows = calculated(planOf(empty)).block(BLOCK.funnel);
  expect(rows[7]!.slice(1)).toEqual([0, "", 0]);
});

describe("the pipeline", () => {
  const lineIn = ({ block }: CalculatedPlan, name: keyof typeof facts.text.pipeline.lines) =>
    block(BLOCK.pipeline).find(([label]) => label === facts.text.pipeline.lines[name])!;
  const withQuota = (quota: string | number) => calculated(planOf(facts, { quota }));

  test("covers the quota of the settings, by a formula", () => {
    const covered = withQuota(2000);
    expect(lineIn(covered, "coverage")[1]).toBe(2.5);
    expect(lineIn(covered, "quota")[1]).toBe(2000);
    const { pipeline } = dealResults(deals, { ...facts.settings, quota: 2000 });
    expect(pipeline).toMatchObject({ coverage: 2.5, openAmount: 5000, weighted: 2100 });
  });

  test.each([0, "a lot", ""])("has no coverage without a quota above 0: %j", (quota) => {
    expect(lineIn(quota === "" ? sheets : withQuota(quota), "coverage")[1]).toBe("");
    expect(dealResults(deals, { ...facts.settings, quota }).pipeline.coverage).toBeNull();
  });

  test("says that no quota is given", () => {
    expect(lineIn(sheets, "quota")[1]).toBe(facts.text.pipeline.missing);
  });

  test("has the win rate of both periods, and counts what is in none of the amounts", () => {
    expect(lineIn(sheets, "winRate").slice(1, 3)).toEqual([9 / 19, 0.25]);
    expect(lineIn(sheets, "unknown")[1]).toBe(1);
  });

  test("shows no amount where no open deal has one", () => {
    const pipeline = { weighted: 0, open: 0, deals: 0, unknown: 3 };
    const none = { ...facts, deals: { ...deals, pipeline } };
    const rows = calculated(planOf(none, { quota: 100 })).block(BLOCK.pipeline);
    expect(rows.slice(3, 5).map((row) => row[1])).toEqual(["", ""]);
    expect(rows[6]![1]).toBe("");
  });
});

describe("what the largest customers bring", () => {
  test("adds up over the tenths, by formulas", () => {
    const [, , , ...rows] = sheets.block(BLOCK.pareto);
    const added = rows.map((row) => Number(row[3]));
    expect(added.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
    expect(added[1]).toBeCloseTo(0.36 - 0.19, 12);
  });

  test("is not shown with a customer whose refunds are more than their purchases, and says so", () => {
    const negative = { ...facts, order: { ...facts.order!, pareto: { steps: [], negative: 1 } } };
    const rows = calculated(planOf(negative)).block(BLOCK.pareto);
    expect(rows[3]![0]).toBe(facts.text.pareto.negative(1));
  });
});

describe.each(LANGUAGES)("in %s", (language) => {
  const plan = planOf(sampleFacts(language));
  const charts = plan.sheets.flatMap((sheet) => sheet.charts);

  test.each([CHART.funnel, CHART.pareto])("%s has one sentence below it", (name) => {
    const chart = charts.find((one) => one.name === name)!;
    const room = plan.blocks.find((block) => block.name === chart.over)!;
    expect(room.cells.at(-1)![0]).toBe(chart.summary);
    expect(chart.summary).toMatch(/^[^.。]+(\.\d[^.。]*)*[.。]$/);
  });

  test("the sentence below the funnel counts the deals, and says when none is open", () => {
    const { funnel } = deals;
    const decided = { ...funnel, open: 0, fullest: null };
    const inLanguage = sampleFacts(language);
    const both = [funnel, decided].map((one) => {
      const chart = planOf({ ...inLanguage, deals: { ...deals, funnel: one } })
        .sheets.flatMap((sheet) => sheet.charts)
        .find(({ name }) => name === CHART.funnel)!;
      return chart.summary.match(/\d+(?:\.\d+)?%?/g);
    });
    expect(both[0]!.toSorted()).toEqual(["10", "12", "21", "22.5%", "40", "9"]);
    expect(both[1]!.toSorted()).toEqual(["10", "22.5%", "40", "9"]);
  });

  test("the funnel's bars stand from the last step up", () => {
    const data = plan.blocks.find(({ name }) => name === BLOCK.funnelData)!;
    expect(data.cells.slice(1).map(([, count]) => count)).toEqual([9, 18, 30, 40]);
  });
});
