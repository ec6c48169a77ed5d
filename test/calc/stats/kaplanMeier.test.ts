import { kaplanMeier } from "../../../src/calc/stats/kaplanMeier";
import { survivalQuantile } from "../../../src/calc/stats/survivalQuantile";
import { PLACEBO, SIX_MP } from "../../support/leukemia";

const rounded = (values: Float64Array): number[] =>
  Array.from(values, (value) => Math.round(value * 1e4) / 1e4);

test("remission under 6-MP has the published curve (Freireich 1963, as tabled by Rodríguez, GEHAN)", () => {
  const curve = kaplanMeier(...SIX_MP);
  expect([...curve.time]).toEqual([6, 7, 10, 13, 16, 22, 23]);
  expect([...curve.atRisk]).toEqual([21, 17, 15, 12, 11, 7, 6]);
  expect([...curve.events]).toEqual([3, 1, 1, 1, 1, 1, 1]);
  expect(rounded(curve.survival)).toEqual([0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482]);
  expect(rounded(curve.se)).toEqual([0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346]);
  expect(survivalQuantile(curve, 0.5)).toBe(23);
});

test("remission under placebo, where nobody is censored, is the plain share (same source)", () => {
  const curve = kaplanMeier(...PLACEBO);
  const at8 = curve.time.indexOf(8);
  expect(curve.survival[at8]).toBeCloseTo(8 / 21, 14);
  expect(rounded(curve.se)[at8]).toBe(0.106);
  expect(survivalQuantile(curve, 0.5)).toBe(8);
});

test("the standard error of uncensored durations is that of a proportion", () => {
  const { survival, se } = kaplanMeier(...PLACEBO);
  survival.forEach((share, i) => {
    if (share > 0) expect(se[i]).toBeCloseTo(Math.sqrt((share * (1 - share)) / 21), 14);
  });
});

test("a standard error ends where nobody is left", () => {
  const { survival, se } = kaplanMeier(Float64Array.of(1, 2), Float64Array.of(1, 1));
  expect([...survival]).toEqual([0.5, 0]);
  expect(se[1]).toBeNaN();
});

test("events come before censoring at the same time", () => {
  const { atRisk, survival } = kaplanMeier(Float64Array.of(4, 4, 9), Float64Array.of(0, 1, 0));
  expect([...atRisk]).toEqual([3]);
  expect(survival[0]).toBeCloseTo(2 / 3, 15);
});

test("a share that is not reached has no time", () => {
  const curve = kaplanMeier(Float64Array.of(1, 2, 3), Float64Array.of(1, 0, 0));
  expect(survivalQuantile(curve, 0.5)).toBeNull();
  expect(survivalQuantile(kaplanMeier(Float64Array.of(1), Float64Array.of(0)), 0.1)).toBeNull();
});

test("a share that rounding leaves just above a round one counts as reached", () => {
  const days = Float64Array.from({ length: 10 }, (_, i) => i + 1);
  for (let tenths = 1; tenths <= 10; tenths++)
    expect(
      survivalQuantile(
        kaplanMeier(
          days,
          days.map(() => 1)
        ),
        tenths / 10
      )
    ).toBe(tenths);
});

test("the order of rows is irrelevant and inputs stay as they are", () => {
  const [duration, event] = SIX_MP;
  const before = duration.slice();
  const reversed = kaplanMeier(duration.slice().reverse(), event.slice().reverse());
  expect(kaplanMeier(duration, event)).toEqual(reversed);
  expect(duration).toEqual(before);
});
