import { attainment, type Direction } from "../../../src/calc/scorecard/attainment";
import { crmCoefficient } from "../../../src/calc/scorecard/crmCoefficient";
import { unitMisfit, type UnitMisfit } from "../../../src/calc/scorecard/unitMisfit";
import { weightedScore } from "../../../src/calc/scorecard/weightedScore";

test.each<[number, number, Direction, number]>([
  [85, 100, "up", 0.85],
  [90, 100, "down", 1.1],
  [250, 100, "down", 0],
  [-10, 100, "up", 0],
  [0, 0, "down", 1],
  [3, 0, "down", 0],
])("%p against %p, %p, attains %p", (actual, target, direction, expected) => {
  expect(attainment(actual, target, direction, null)).toBeCloseTo(expected, 12);
});

test("on target, 55 against 50 attains 90 % (SAP, absolute)", () => {
  expect(attainment(55, 50, "on", null)).toBeCloseTo(0.9, 12);
});

test("a cap limits an attainment", () => {
  expect(attainment(300, 100, "up", 1.2)).toBe(1.2);
});

test.each(["up", "on"] as const)("a target of 0 has no ratio, %p", (direction) => {
  expect(() => attainment(1, 0, direction, null)).toThrow(/^divisionByZero/);
});

test("a score weighs capped attainments", () => {
  expect(weightedScore(Float64Array.of(1, 2), Float64Array.of(30, 10), 1.2)).toBeCloseTo(1.05, 12);
  expect(() => weightedScore(Float64Array.of(1), Float64Array.of(0), 1.2)).toThrow(
    /^divisionByZero/
  );
});

test("the coefficient of the arithmetic check is 2.125 (DOMAIN 1.4)", () => {
  expect(crmCoefficient([0.85, 0.9, 0.2], [0.6, 0.8, 0.15])).toBeCloseTo(2.125, 12);
  expect(crmCoefficient([85, 90, 20], [60, 80, 15])).toBeCloseTo(2.125, 12);
  expect(crmCoefficient([0.85, 0.9, 0.2], [0.072])).toBeCloseTo(2.125, 12);
  expect(crmCoefficient([85, 90, 20], [72000])).toBeCloseTo(2.125, 12);
});

test.each<[number[], number[], UnitMisfit]>([
  [[0.85, 0.9, 0.2], [72000], { among: "benchmarks", at: 0 }],
  [[85, 90, 20], [0.072], { among: "benchmarks", at: 0 }],
  [[0.85, 90, 0.2], [0.072], { among: "rates", at: 1 }],
  [[85, 90, 0.2], [72000], { among: "rates", at: 2 }],
  [[0.85, 0.9, 0.2], [0.6, 80, 0.15], { among: "benchmarks", at: 1 }],
  [[85, 90, 20], [60, 0.8, 15], { among: "benchmarks", at: 1 }],
  [[0.85, 90, 20], [60, 80, 15], { among: "rates", at: 0 }],
  // As many of either unit: the rates decide.
  [[0.85, 0.9, 0.2], [60, 80, 15], { among: "benchmarks", at: 0 }],
  [[85, 0.9, 20], [0.072], { among: "rates", at: 1 }],
])(
  "of %p against %p, the first that is not in the unit of most is %p",
  (rates, benchmarks, misfit) => {
    expect(unitMisfit(rates, benchmarks)).toEqual(misfit);
  }
);

test("a rate of exactly 0 or 1 fits both units", () => {
  expect(unitMisfit([1, 0, 1], [0.5])).toBeNull();
  expect(unitMisfit([1, 50, 100], [10, 0, 10])).toBeNull();
});

test("a benchmark of 0 is a division by zero", () => {
  expect(() => crmCoefficient([0.5, 0.5, 0.5], [0.5, 0, 0.5])).toThrow(/^divisionByZero/);
});
