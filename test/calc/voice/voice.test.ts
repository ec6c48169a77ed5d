import { netPromoterScore, promoterCounts } from "../../../src/calc/voice/promoterCounts";
import { promoterInterval } from "../../../src/calc/voice/promoterInterval";
import { scalePoints } from "../../../src/calc/voice/scalePoints";
import { topAnswers } from "../../../src/calc/voice/topAnswers";

test("promoters are 9 and 10, detractors 0 to 6", () => {
  const scores = Float64Array.from({ length: 11 }, (_, score) => score);
  expect(promoterCounts(scores, null)).toEqual({ promoters: 2, detractors: 7, n: 11 });
});

test("weights count instead of answers", () => {
  const counts = promoterCounts(Float64Array.of(10, 7, 0), Float64Array.of(2, 1, 0.5));
  expect(counts).toEqual({ promoters: 2, detractors: 0.5, n: 3.5 });
  expect(netPromoterScore(counts)).toBeCloseTo((100 * 1.5) / 3.5, 12);
});

// DOMAIN 6.7; half promoters, a third passive, a sixth detractors is the Cross Validated example
test.each([
  [162, 54, 324, 33.33, 24.95, 41.11],
  [19, 9, 36, 27.78, -0.44, 51.72],
])(
  "%p promoters and %p detractors of %p: adjusted Wald limits (Rocks 2016)",
  (promoters, detractors, n, value, low, high) => {
    const found = promoterInterval({ promoters, detractors, n }, 0.95);
    expect(found.value).toBeCloseTo(value, 2);
    expect(found.low).toBeCloseTo(low, 2);
    expect(found.high).toBeCloseTo(high, 2);
    expect(found.n).toBe(n);
  }
);

test("limits stay on the scale", () => {
  const found = promoterInterval({ promoters: 3, detractors: 0, n: 3 }, 0.99);
  expect(found.high).toBeLessThanOrEqual(100);
  expect(found.low).toBeGreaterThanOrEqual(-100);
});

test("top answers and points of a scale", () => {
  expect(topAnswers(Float64Array.of(1, 3, 4, 5, 5), 5, 2)).toEqual({ k: 3, n: 5 });
  expect([...scalePoints(Float64Array.of(1, 2, 3), 3)]).toEqual([0, 50, 100]);
});
