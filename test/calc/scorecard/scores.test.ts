import { benchmarkIndex } from "../../../src/calc/scorecard/benchmarkIndex";
import { DEFAULT_GRADES, gradeOf, inGradeOrder } from "../../../src/calc/scorecard/gradeOf";
import { checkScales, healthScore } from "../../../src/calc/scorecard/healthScore";
import { rangeScore } from "../../../src/calc/scorecard/rangeScore";
import { variance, type VarianceUnit } from "../../../src/calc/scorecard/variance";

test.each([
  // Weighted by 0.3 this is the 0.21 of NICE inContact's balanced scorecards.
  [85, 50, 100, 0.7],
  [30, -100, 100, 0.65],
  [4, 10, 2, 0.75],
  [120, 0, 100, 1],
  [-5, 0, 100, 0],
])("%p between %p and %p scores %p", (actual, worst, best, expected) => {
  expect(rangeScore(actual, worst, best)).toBeCloseTo(expected, 12);
});

test("worst and best in one place have nothing between them", () => {
  expect(() => rangeScore(1, 2, 2)).toThrow(/^divisionByZero/);
});

test.each<[number, number, VarianceUnit, number]>([
  [0.85, 0.6, "abs", 0.25],
  [0.85, 0.6, "pct", 0.416666666666666667],
  [0.85, 0.6, "pp", 25],
  [0, 4, "pct", -1],
  [3, -2, "abs", 5],
])("%p against %p differs, %p, by %p", (actual, reference, unit, expected) => {
  expect(variance(actual, reference, unit)).toBeCloseTo(expected, 12);
});

test.each([0, -2])("there is no relative change from %p", (reference) => {
  expect(() => variance(3, reference, "pct")).toThrow(/^notAvailable: noRelativeChange/);
});

describe("grades", () => {
  test("start on their threshold, which rounding does not move", () => {
    const graded = [1.2, 0.9, 0.8999, 0.8, 0.7, 0.6999, -1, 0.7 + 0.2].map((score) =>
      gradeOf(score, DEFAULT_GRADES)
    );
    expect(graded).toEqual(["A", "A", "B", "B", "C", "D", "D", "A"]);
  });

  test("may come in any order, and end somewhere", () => {
    const steps = inGradeOrder([
      { threshold: 0, grade: "low" },
      { threshold: 50, grade: 2 },
      { threshold: 10, grade: "middle" },
    ]);
    expect([60, 50, 10, 0].map((score) => gradeOf(score, steps))).toEqual([2, 2, "middle", "low"]);
    expect(() => gradeOf(-1, steps)).toThrow(/^notAvailable: noGrade/);
  });
});

describe("customer health", () => {
  const scale = (weight: number, worst = 0, best = 1) => ({ weight, worst, best });

  test("weighs the range scores of what is there", () => {
    expect(healthScore([0.8, 0.5], [scale(3), scale(1)])).toBeCloseTo(72.5, 12);
    expect(healthScore([null, 5], [scale(3), scale(1, 10, 0)])).toBeCloseTo(50, 12);
    expect(healthScore([2], [scale(1)])).toBe(100);
  });

  test("of a customer without a measure is unknown", () => {
    expect(healthScore([null, null], [scale(1), scale(1)])).toBeNull();
  });

  test("needs a weight, for the customer and for all", () => {
    expect(() => healthScore([0.8, null], [scale(0), scale(1)])).toThrow(/^divisionByZero/);
    expect(() => checkScales([scale(0), scale(0)])).toThrow(/^divisionByZero/);
    expect(() => checkScales([scale(1), scale(1, 2, 2)])).toThrow(/^divisionByZero/);
    expect(() => checkScales([scale(1), scale(0)])).not.toThrow();
  });
});

describe("the benchmark index", () => {
  const index = (values: number[], benchmarks: number[], weights: number[]): number =>
    benchmarkIndex(
      Float64Array.from(values),
      Float64Array.from(benchmarks),
      Float64Array.from(weights)
    );

  test("is the geometric mean of the ratios: the cube root of 2.125 (DOMAIN 1.4)", () => {
    expect(index([0.85, 0.9, 0.2], [0.6, 0.8, 0.15], [1, 1, 1])).toBeCloseTo(2.125 ** (1 / 3), 12);
  });

  test("weighs its components", () => {
    expect(index([2, 5], [1, 5], [1, 3])).toBeCloseTo(2 ** 0.25, 12);
  });

  test("does not overflow on the way", () => {
    expect(index([1e200, 1e200], [1, 1], [1, 1])).toBeCloseTo(1e200, -190);
  });

  test("needs benchmarks and weights", () => {
    expect(() => index([1], [0], [1])).toThrow(/^divisionByZero/);
    expect(() => index([1], [1], [0])).toThrow(/^divisionByZero/);
    expect(() => index([], [], [])).toThrow(/^divisionByZero/);
  });
});
