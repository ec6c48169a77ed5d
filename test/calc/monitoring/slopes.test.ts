import { slopeOfRank } from "../../../src/calc/monitoring/countedSlopes";
import { olsSlope, olsSlopeInterval } from "../../../src/calc/monitoring/olsSlope";
import { senSlope, senSlopeInterval } from "../../../src/calc/monitoring/senSlope";
import { timedValues } from "../../../src/calc/monitoring/timedValues";

const series = (...values: number[]) => timedValues(Float64Array.from(values));

test.each([olsSlope, senSlope])("a line has its slope, also with a gap (%p)", (slope) => {
  expect(slope(series(5, 7, NaN, 11, 13))).toBeCloseTo(2, 14);
});

test.each([olsSlope, senSlope])("equal values have no slope at all (%p)", (slope) => {
  expect(slope(series(0.1, 0.1, 0.1, 0.1, 0.1, 0.1))).toBe(0);
});

test("a series of fewer than four values has no slope", () => {
  expect(() => series(1, NaN, 2, 3)).toThrow(/^notAvailable: fewValues/);
});

describe("the least-squares slope", () => {
  test("has Student t limits (scipy.stats.linregress)", () => {
    const { value, low, high, n } = olsSlopeInterval(series(1, 2, 2, 4), 0.95);
    expect([value, n]).toEqual([expect.closeTo(0.9, 12), 4]);
    expect(low).toBeCloseTo(-0.238374910079027, 10);
    expect(high).toBeCloseTo(2.038374910079027, 10);
  });

  test("of a perfect line has no width", () => {
    const { low, high } = olsSlopeInterval(series(1, 2, 3, 4, 5), 0.95);
    expect(high! - low!).toBeLessThan(1e-12);
  });
});

describe("the Theil-Sen slope", () => {
  test("does not follow an outlier", () => {
    expect(senSlope(series(1, 2, 3, 4, 5, 60))).toBeCloseTo(1, 14);
  });

  // 45 slopes, variance of S 125, z 1.959964: ranks 11.54 and 34.46.
  test("has the limits of Sen (1968), between two slopes", () => {
    const values = [3, 5, 4, 8, 9, 12, 10, 15, 14, 18];
    const slopes = values
      .flatMap((from, i) => values.slice(i + 1).map((to, j) => (to - from) / (j + 1)))
      .sort((a, b) => a - b);
    const at = (rank: number): number => {
      const [low, high] = [slopes[Math.floor(rank) - 1]!, slopes[Math.ceil(rank) - 1]!];
      return low + (high - low) * (rank % 1);
    };
    const spread = 1.959963984540054 * Math.sqrt(125);
    const { value, low, high } = senSlopeInterval(series(...values), 0.95);
    expect(value).toBeCloseTo(slopes[22]!, 12);
    expect(low).toBeCloseTo(at((45 - spread) / 2), 12);
    expect(high).toBeCloseTo(at((45 + spread) / 2 + 1), 12);
  });

  test("has no limits where no slope has their rank", () => {
    expect(senSlopeInterval(series(1, 2, 4, 8), 0.95)).toEqual({
      value: expect.closeTo(13 / 6, 12) as number,
      low: null,
      high: null,
      n: 4,
    });
  });

  test("is the same whether its pairs are made or counted", () => {
    const values = Array.from({ length: 60 }, (_, i) => Math.round(40 * Math.sin(i * i)) + i / 3);
    values[7] = NaN;
    const short = series(...values);
    const pairs = short.value.length * (short.value.length - 1) * 0.5;
    const made = Array.from(short.value)
      .flatMap((from, i) =>
        Array.from(short.value.subarray(i + 1), (to, j) => {
          const periods = short.period[i + 1 + j]! - short.period[i]!;
          return (to - from) / periods;
        })
      )
      .sort((a, b) => a - b);
    for (const rank of [0, 1, Math.floor(pairs / 2), pairs - 2, pairs - 1])
      expect(slopeOfRank(short, rank)).toBeCloseTo(made[rank]!, 12);
  });

  test("of a long line with outliers is that of the line, and its limits hold it", () => {
    const values = Array.from({ length: 5000 }, (_, i) => (i % 10 === 3 ? 1e6 : 2 * i));
    const { value, low, high } = senSlopeInterval(series(...values), 0.95);
    expect(value).toBeCloseTo(2, 9);
    expect(low).toBeLessThanOrEqual(value + 1e-9);
    expect(high).toBeGreaterThanOrEqual(value - 1e-9);
  });

  test("of a long series of equal values is 0", () => {
    expect(senSlope(timedValues(new Float64Array(3001)))).toBe(0);
  });
});
