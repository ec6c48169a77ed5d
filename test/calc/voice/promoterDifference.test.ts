import { promoterDifference } from "../../../src/calc/voice/promoterDifference";

const before = { promoters: 40, detractors: 30, n: 100 };
const after = { promoters: 55, detractors: 20, n: 100 };

test("the standard error of two equal samples is √2 times that of one (DOMAIN 6.7: 4.141)", () => {
  const sample = { promoters: 162, detractors: 54, n: 324 };
  const found = promoterDifference(sample, sample, 0.95);
  expect(found.se / Math.SQRT2).toBeCloseTo(4.141, 3);
  expect(found).toMatchObject({ difference: 0, p: 1 });
});

test("the order of the samples changes only the sign", () => {
  const there = promoterDifference(before, after, 0.9);
  const back = promoterDifference(after, before, 0.9);
  expect(back.difference).toBe(-there.difference);
  expect(back.low).toBeCloseTo(-there.high, 12);
  expect([back.se, back.p]).toEqual([there.se, there.p]);
});

test("the limits leave 0 out exactly when p is below 1 − conf", () => {
  const { p } = promoterDifference(before, after, 0.95);
  expect(promoterDifference(before, after, 1 - p - 1e-6).low).toBeGreaterThan(0);
  expect(promoterDifference(before, after, 1 - p + 1e-6).low).toBeLessThan(0);
});

test("samples without spread differ beyond chance or not at all", () => {
  const all = { promoters: 2, detractors: 0, n: 2 };
  const none = { promoters: 0, detractors: 3, n: 3 };
  expect(promoterDifference(none, all, 0.95)).toMatchObject({ difference: 200, se: 0, p: 0 });
  expect(promoterDifference(all, all, 0.95)).toMatchObject({ difference: 0, low: 0, p: 1 });
});
