import { benjaminiHochberg } from "../../../src/calc/stats/benjaminiHochberg";
import { welchTest } from "../../../src/calc/stats/welchTest";

const moments = (...values: number[]) => {
  const n = values.length;
  const mean = values.reduce((sum, x) => sum + x, 0) / n;
  return { n, mean, variance: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1) };
};

describe("Welch's test", () => {
  test.each([
    [[27.5, 21, 19, 23.6, 17, 17.9], [27.1, 22, 20.8, 23.4, 23.4, 23.5, 25.8], 0.17493355071052127],
    [[1, 2, 3], [1, 2, 3], 1],
    [[1, 2], [101, 102.5, 99], 7.577179903544199e-6],
  ])("of %p against %p agrees with scipy's ttest_ind", (a, b, expected) => {
    expect(welchTest(moments(...a), moments(...b))).toBeCloseTo(expected, 12);
  });

  test("needs two values on either side, and some spread", () => {
    expect(welchTest(moments(1, 2), { mean: 3, variance: 0, n: 1 })).toBeNull();
    expect(welchTest({ mean: 1, variance: 0, n: 5 }, { mean: 2, variance: 0, n: 5 })).toBeNull();
  });
});

describe("Benjamini and Hochberg", () => {
  // The example of their paper, JRSS B 57 (1995), table 1: four of fifteen at 5 %.
  const PAPER = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
    0.6528, 0.759, 1,
  ];

  test("find the four discoveries of the paper, in any order", () => {
    expect(benjaminiHochberg(PAPER, 0.05).filter(Boolean)).toHaveLength(4);
    expect(benjaminiHochberg(PAPER.toReversed(), 0.05).slice(-4)).toEqual(Array(4).fill(true));
  });

  test("take a p-value above its own limit when a later one is below its", () => {
    expect(benjaminiHochberg([0.03, 0.04, 0.035], 0.05)).toEqual([true, true, true]);
  });

  test("count only what was tested", () => {
    expect(benjaminiHochberg([null, 0.04, null], 0.05)).toEqual([false, true, false]);
    expect(benjaminiHochberg([null], 0.05)).toEqual([false]);
  });
});
