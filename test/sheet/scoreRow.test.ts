import { scoreRow, type TargetFacts } from "../../src/sheet/scorecard/scoreRow";
import { totalScore } from "../../src/sheet/scorecard/totalScore";

const up: TargetFacts = {
  active: true,
  direction: "up",
  target: 100,
  weight: 0.5,
  greenFrom: 1,
  amberFrom: 0.9,
  cap: 1.2,
  worst: null,
  best: null,
};

describe("a KPI against its target", () => {
  test.each([
    ["more is better: A/T", 90, {}, 0.9],
    ["less is better: 2 − A/T", 110, { direction: "down" }, 0.9],
    ["less is better, floored at 0 at twice the target", 250, { direction: "down" }, 0],
    ["the target itself is best: 1 − |A − T|/T", 120, { direction: "on" }, 0.8],
    ["none of a bad thing attains a target of 0", 0, { direction: "down", target: 0 }, 1],
    ["any of a bad thing misses a target of 0", 1, { direction: "down", target: 0 }, 0],
    ["nothing can be divided by a target of 0", 5, { target: 0 }, null],
    ["a negative target has no ratio", 5, { target: -1 }, null],
    [
      "a range replaces the ratio and is clipped",
      70,
      { worst: -100, best: 100, target: null },
      0.85,
    ],
    [
      "on a scale without a meaningful 0 the target is the best, and the way there counts",
      20,
      { isRange: true, worst: -100, target: 50 },
      0.8,
    ],
    [
      "a score of such a scale is never divided by its target",
      20,
      { isRange: true, target: 50 },
      null,
    ],
    ["an unknown direction has no attainment", 5, { direction: "sideways" }, null],
  ])("%s", (_, actual, change, expected) => {
    const { attainment } = scoreRow(actual, { ...up, ...change });
    if (expected === null) expect(attainment).toBeNull();
    else expect(attainment).toBeCloseTo(expected, 12);
  });

  test("is on target, to watch or off target by its own thresholds, boundaries included", () => {
    const status = (actual: number, change = {}) => scoreRow(actual, { ...up, ...change }).status;
    expect([100, 99, 90, 89].map((actual) => status(actual))).toEqual([
      "onTarget",
      "watch",
      "watch",
      "offTarget",
    ]);
    expect(status(80, { greenFrom: 0.8 })).toBe("onTarget");
  });

  test("compares what is meant: 2 − 1.1 reaches 0.9", () => {
    expect(2 - 1.1).toBeLessThan(0.9);
    expect(scoreRow(1.1, { ...up, target: 1, direction: "down" }).status).toBe("watch");
  });

  test("without data or without target says so and has no points", () => {
    expect(scoreRow(null, up)).toMatchObject({ status: "noData", points: null });
    expect(scoreRow(90, { ...up, target: null })).toMatchObject({
      status: "noTarget",
      points: null,
    });
  });

  test("counts up to its cap, and not at all when inactive", () => {
    expect(scoreRow(300, up).points).toBeCloseTo(0.6, 12);
    expect(scoreRow(300, { ...up, active: false }).points).toBeNull();
  });
});

describe("the score", () => {
  const cuts = { a: 0.9, b: 0.8, c: 0.7 };
  const rows = (...pairs: [number | null, number | null][]) =>
    pairs.map(([actual, weight]) => scoreRow(actual, { ...up, weight }));

  test("is the weighted mean of the rows with points, and counts those left out", () => {
    const total = totalScore(rows([100, 0.6], [80, 0.2], [null, 0.2]), cuts);
    expect(total.score).toBeCloseTo((0.6 + 0.16) / 0.8, 12);
    expect(total).toMatchObject({ grade: "A", leftOut: 1, weighted: 3 });
  });

  test("has no value, rather than 0, without any KPI that counts", () => {
    expect(totalScore(rows([null, 1], [90, null]), cuts)).toMatchObject({
      score: null,
      grade: null,
    });
  });

  test.each([
    [90, "A"],
    [89.9, "B"],
    [80, "B"],
    [70, "C"],
    [69.9, "D"],
  ])("of %d %% has grade %s: boundaries belong to the better grade", (actual, grade) => {
    expect(totalScore(rows([actual, 1]), cuts).grade).toBe(grade);
  });
});
