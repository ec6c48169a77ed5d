import { KPIS, type KpiId } from "../../src/catalog/kpis";
import { emptyWorkbook } from "../../src/sheet/existing";
import type { KpiFact, SheetFacts } from "../../src/sheet/facts";
import { TABLE } from "../../src/sheet/names";
import { planWorkbook } from "../../src/sheet/planWorkbook";
import type { TargetRow } from "../../src/sheet/request";
import { SCORECARD_INDEX, type ScorecardColumn } from "../../src/sheet/scorecard/columns";
import { scored } from "../../src/sheet/scorecard/scored";
import { settingTable } from "../../src/sheet/targets/settingsTable";
import { targetTable } from "../../src/sheet/targets/targetTable";
import { sampleFacts } from "../sheet/sampleFacts";
import { calculated } from "../support/calculatedPlan";

type Figures = readonly [id: KpiId, actual: number | null, previous: number | null];

/** A summary of figures that no source has measured, and its scorecard as it calculates. */
function scorecard(
  figures: readonly Figures[],
  targets: readonly TargetRow[] = [],
  settings: Readonly<Record<string, number>> = {}
) {
  const sample = sampleFacts("en", { settings });
  const like = sample.kpis[0]!;
  const kpis = figures.map(([id, value, previous]): KpiFact => ({
    ...like,
    id,
    definition: KPIS[id],
    value,
    previous,
  }));
  const inputs = { averagePurchase: 100, frequency: 12 };
  const order = { ...sample.order!, value: { actual: inputs, previous: inputs } };
  const facts: SheetFacts = { ...sample, kpis, order, targets: targetTable(kpis, [], targets) };
  const results = scored(facts);
  const book = calculated(
    planWorkbook(facts, results, settingTable([], settings), emptyWorkbook([]))
  );
  const rows = book.block(TABLE.scorecard);
  return {
    results,
    cell: (id: KpiId, column: ScorecardColumn) =>
      rows.find(([first]) => first === id)![SCORECARD_INDEX[column]],
  };
}

test("satisfaction from 60 % to 85 % and retention from 70 % to 90 % are changes of +25 and +20 points", () => {
  // DOMAIN.md 1.2: S1, section 3(3).
  const { cell } = scorecard([
    ["CSAT", 0.85, 0.6],
    ["RETENTION", 0.9, 0.7],
  ]);
  expect(cell("CSAT", "change")).toBeCloseTo(25, 9);
  expect(cell("RETENTION", "change")).toBeCloseTo(20, 9);
});

test("as gaps to targets of 60 % and 70 % they are +25 and +20 points, which is +41.7 % and +28.6 %", () => {
  const { cell } = scorecard(
    [
      ["CSAT", 0.85, null],
      ["RETENTION", 0.9, null],
    ],
    [
      { id: "CSAT", target: 0.6 },
      { id: "RETENTION", target: 0.7 },
    ]
  );
  expect(cell("CSAT", "gap")).toBeCloseTo(25, 9);
  expect(cell("RETENTION", "gap")).toBeCloseTo(20, 9);
  expect(cell("CSAT", "gapPercent")).toBeCloseTo(0.41667, 5);
  expect(cell("RETENTION", "gapPercent")).toBeCloseTo(0.28571, 5);
});

test("a handling time 30 % shorter than its target is an improvement: attained and on target", () => {
  const { cell, results } = scorecard([["HANDLETIME", 7, 10]], [{ id: "HANDLETIME", target: 10 }]);
  expect(cell("HANDLETIME", "change")).toBeCloseTo(-3, 9);
  expect(cell("HANDLETIME", "gapPercent")).toBeCloseTo(-0.3, 9);
  expect(cell("HANDLETIME", "attainment")).toBeCloseTo(1.3, 9);
  expect(cell("HANDLETIME", "status")).toBe("✔ on target");
  expect(results.rows[0]!.row).toMatchObject({ status: "onTarget" });
});

test("a handling time 30 % longer than its target misses it", () => {
  const { cell } = scorecard([["HANDLETIME", 13, 10]], [{ id: "HANDLETIME", target: 10 }]);
  expect(cell("HANDLETIME", "attainment")).toBeCloseTo(0.7, 9);
  expect(cell("HANDLETIME", "status")).toBe("✖ off target");
});

test("the article's lifetime value is 1240 in the scorecard, from its five inputs", () => {
  const { cell } = scorecard([["CLV", 1240, null]], [], { lifespan: 3, margin: 0.4, cac: 200 });
  expect(cell("CLV", "actual")).toBe(1240);
});

test("a net promoter score is a share of the way from -100 to its target, never divided by it", () => {
  const { cell, results } = scorecard([["NPS", 20, 10]], [{ id: "NPS", target: 50 }]);
  expect(cell("NPS", "attainment")).toBeCloseTo(0.8, 12);
  expect(results.rows[0]!.row.attainment).toBeCloseTo(0.8, 12);
  expect(cell("NPS", "gap")).toBe(-30);
  expect(cell("NPS", "gapPercent")).toBe("");
  const below = scorecard([["NPS", -20, 10]], [{ id: "NPS", target: -10 }]);
  expect(below.cell("NPS", "attainment")).toBeCloseTo(80 / 90, 12);
});

test("between its own worst and best the score counts, and without a worst there is no attainment", () => {
  const own = scorecard([["NPS", 20, 10]], [{ id: "NPS", target: 50, worst: 0, best: 40 }]);
  expect(own.cell("NPS", "attainment")).toBe(0.5);
  const without = scorecard([["NPS", 20, 10]], [{ id: "NPS", target: 50, worst: "" }]);
  expect(without.cell("NPS", "attainment")).toBe("");
  expect(without.cell("NPS", "status")).toBe("○ no target");
  expect(without.results.rows[0]!.row.attainment).toBeNull();
});

test.each([
  [35, "✔ on target", "onTarget"],
  [30, "✔ on target", "onTarget"],
  [17, "▲ watch", "watch"],
  [16, "✖ off target", "offTarget"],
] as const)(
  "on a range that goes beyond the target a score of %d against 30 is %s",
  (score, label, status) => {
    const { cell, results } = scorecard(
      [["NPS", score, 10]],
      [{ id: "NPS", target: 30, worst: -100, best: 100 }]
    );
    expect(cell("NPS", "attainment")).toBeCloseTo((score + 100) / 200, 12);
    expect(cell("NPS", "status")).toBe(label);
    expect(results.rows[0]!.row.status).toBe(status);
  }
);
