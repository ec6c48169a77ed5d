import { proportionDifference } from "../../../src/calc/monitoring/proportionDifference";
import { newcombeTest } from "../../../src/calc/stats/newcombeTest";

const shares = [
  [
    { k: 56, n: 70 },
    { k: 48, n: 80 },
  ],
  [
    { k: 9, n: 10 },
    { k: 3, n: 10 },
  ],
  [
    { k: 0, n: 5 },
    { k: 5, n: 5 },
  ],
  [
    { k: 500, n: 1000 },
    { k: 540, n: 1000 },
  ],
] as const;

test.each(shares)("the limits of %j and %j at 1 - p just reach 0", (first, second) => {
  const p = newcombeTest(first, second);
  const { low, high } = proportionDifference(first, second, 1 - p);
  expect(Math.min(Math.abs(low), Math.abs(high))).toBeLessThan(1e-9);
});

// Newcombe (1998), table II, method 10, 95 %: 56/70 and 48/80 differ by 0.0524 to 0.3339; 9/10 and 3/10 by 0.1705 to 0.8090.
test.each([
  [{ k: 56, n: 70 }, { k: 48, n: 80 }, true],
  [{ k: 9, n: 10 }, { k: 3, n: 10 }, true],
  [{ k: 10, n: 20 }, { k: 8, n: 20 }, false],
])(
  "p of %j and %j is below 0.05 when the 95 %% limits leave out 0: %p",
  (first, second, isReal) => {
    const p = newcombeTest(first, second);
    const { low, high } = proportionDifference(first, second, 0.95);
    expect(low > 0 || high < 0).toBe(isReal);
    expect(p < 0.05).toBe(isReal);
    expect(newcombeTest(second, first)).toBeCloseTo(p, 12);
  }
);

test("equal shares have p = 1, also none and all", () => {
  expect(newcombeTest({ k: 5, n: 10 }, { k: 10, n: 20 })).toBe(1);
  expect(newcombeTest({ k: 0, n: 3 }, { k: 0, n: 9 })).toBe(1);
});

test("the farthest shares have a p of next to nothing, never NaN", () => {
  const p = newcombeTest({ k: 0, n: 1e6 }, { k: 1e6, n: 1e6 });
  expect(p).toBeGreaterThanOrEqual(0);
  expect(p).toBeLessThan(1e-300);
});
