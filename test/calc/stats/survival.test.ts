import { kaplanMeier } from "../../../src/calc/stats/kaplanMeier";
import { survivalAt } from "../../../src/calc/stats/survivalAt";
import { survivalLimits } from "../../../src/calc/stats/survivalLimits";
import { survivalQuantileInterval } from "../../../src/calc/stats/survivalQuantileInterval";
import { PLACEBO, SIX_MP } from "../../support/leukemia";

const sixMp = kaplanMeier(...SIX_MP);
const placebo = kaplanMeier(...PLACEBO);

test.each([
  [6, 0.6197, 0.9516],
  [23, 0.1881, 0.6801],
])(
  "95 %% limits of 6-MP at week %p are as published (Introductory Biostatistics, 11.1)",
  (week, low, high) => {
    const at = sixMp.time.indexOf(week);
    const limits = survivalLimits(sixMp, 0.95);
    expect(limits.low[at]).toBeCloseTo(low, 4);
    expect(limits.high[at]).toBeCloseTo(high, 4);
  }
);

test("limits stay between 0 and 1 around the curve, and widen with confidence", () => {
  const [narrow, wide] = [survivalLimits(sixMp, 0.8), survivalLimits(sixMp, 0.99)];
  sixMp.survival.forEach((share, i) => {
    const ascending = [0, wide.low[i]!, narrow.low[i]!, share, narrow.high[i]!, wide.high[i]!, 1];
    expect([...ascending].sort((a, b) => a - b)).toEqual(ascending);
  });
});

test("there are no limits where nobody is left, and no doubt where everybody is", () => {
  expect(survivalLimits(placebo, 0.95).low.at(-1)).toBeNaN();
  const full = { survival: Float64Array.of(1), se: Float64Array.of(0) };
  expect(survivalLimits(full, 0.95)).toEqual({ low: full.survival, high: full.survival });
});

test("the limits of a quantile are where the limits of the curve come down to it", () => {
  expect(survivalQuantileInterval(sixMp, 0.5, 0.95)).toEqual({ low: 13, high: null });
  expect(survivalQuantileInterval(placebo, 0.5, 0.95)).toEqual({ low: 4, high: 11 });
});

describe("a curve read at given times", () => {
  const read = survivalAt(sixMp, SIX_MP[0], Float64Array.of(35, 40, 3, 6, 12, 23));

  test("is full before the first event and stays after the last", () => {
    expect([...read.time]).toEqual([3, 6, 12, 23, 35, 40]);
    expect(read.survival[0]).toBe(1);
    expect(read.se[0]).toBe(0);
    expect([...read.survival.slice(1)]).toEqual(
      [6, 10, 23, 23, 23].map((week) => sixMp.survival[sixMp.time.indexOf(week)])
    );
  });

  test("counts who is at risk at each time, and the events since the previous one", () => {
    expect([...read.atRisk]).toEqual([21, 21, 12, 6, 1, 0]);
    expect([...read.events]).toEqual([0, 3, 2, 4, 0, 0]);
  });

  test("at its own times is the curve itself", () => {
    expect(survivalAt(sixMp, SIX_MP[0], sixMp.time)).toEqual(sixMp);
    expect(survivalAt(placebo, PLACEBO[0], placebo.time)).toEqual(placebo);
  });
});
