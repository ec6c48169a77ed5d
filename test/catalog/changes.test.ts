import { changes } from "../../src/catalog/changes";
import { meanOf, NO_ANSWER, promotersOf, rateOf, totalOf } from "../../src/catalog/measure";
import { medianHoursOf } from "../../src/catalog/medianHoursOf";
import { PLACEBO, SIX_MP } from "../support/leukemia";

const rate = (k: number, n: number) => rateOf({ k, n });
type Pair = Omit<Parameters<typeof changes>[0][number], "baseline">;
const kinds = (...pairs: readonly Pair[]) =>
  changes(pairs.map((pair) => ({ ...pair, baseline: "previous" }))).map(
    (change) => change?.kind ?? null
  );

test("a rate that moved more than chance explains is a rise or a fall", () => {
  expect(kinds({ actual: rate(90, 100), before: rate(70, 100) })).toEqual(["rise"]);
  expect(kinds({ actual: rate(70, 100), before: rate(90, 100) })).toEqual(["fall"]);
  expect(kinds({ actual: rate(72, 100), before: rate(70, 100) })).toEqual(["none"]);
});

test("means are compared by their spread", () => {
  const [low, high] = [
    meanOf(Float64Array.of(1, 2, 3, 2, 2)),
    meanOf(Float64Array.of(11, 12, 13, 12, 11)),
  ];
  expect(kinds({ actual: high, before: low })).toEqual(["rise"]);
});

test("totals, and periods without a sample, make no claim", () => {
  expect(kinds({ actual: totalOf(900, 10), before: totalOf(100, 10) })).toEqual([null]);
  expect(kinds({ actual: rate(90, 100), before: NO_ANSWER })).toEqual([null]);
  expect(kinds({ actual: meanOf(Float64Array.of(5)), before: rate(1, 2) })).toEqual([null]);
});

test("fewer than five observations in either period make no claim", () => {
  expect(kinds({ actual: rate(4, 4), before: rate(0, 4) })).toEqual([null]);
  expect(kinds({ actual: rate(4, 4), before: rate(0, 400) })).toEqual([null]);
  expect(kinds({ actual: rate(5, 5), before: rate(0, 5) })).toEqual(["rise"]);
  const means = [Float64Array.of(1, 1.1, 1, 1.1), Float64Array.of(9, 9.1, 9, 9.1)].map((all) =>
    meanOf(all)
  );
  expect(kinds({ actual: means[1]!, before: means[0]! })).toEqual([null]);
});

test("one borderline change among many tests is not called real", () => {
  // p = 0.046 alone.
  const borderline = { actual: rate(63, 100), before: rate(49, 100) };
  const quiet = { actual: rate(50, 100), before: rate(50, 100) };
  expect(kinds(borderline)).toEqual(["rise"]);
  expect(kinds(borderline, quiet, quiet, quiet)[0]).toBe("none");
});

test("a change says what it is held against", () => {
  const [change] = changes([{ actual: rate(9, 10), before: rate(1, 10), baseline: "lastYear" }]);
  expect(change).toEqual({ kind: "rise", baseline: "lastYear", from: 0.1 });
});

test("a net promoter score is compared by the trinomial test of NPS.TEST", () => {
  const score = (promoters: number, detractors: number) =>
    promotersOf({ promoters, detractors, n: 100 });
  // p = 0.029 and p = 0.63.
  expect(kinds({ actual: score(55, 20), before: score(40, 30) })).toEqual(["rise"]);
  expect(kinds({ actual: score(43, 28), before: score(40, 30) })).toEqual(["none"]);
  expect(kinds({ actual: score(55, 20), before: rate(40, 100) })).toEqual([null]);
});

test("durations are compared by the log-rank test: 6-MP lasts longer than placebo, Freireich (1963)", () => {
  const waits = ([weeks, event]: typeof PLACEBO) =>
    medianHoursOf({
      // The censored ones are still running at the end of day 34.
      start: weeks.map((length, i) => (event[i] === 1 ? 0 : 35 - length)),
      end: weeks.map((length, i) => (event[i] === 1 ? length : NaN)),
      asOf: 34,
    });
  expect(kinds({ actual: waits(SIX_MP), before: waits(PLACEBO) })).toEqual(["rise"]);
  expect(kinds({ actual: waits(PLACEBO), before: waits(PLACEBO) })).toEqual(["none"]);
});

test("durations of which none has ended make no claim", () => {
  const open = medianHoursOf({ start: Float64Array.of(1), end: Float64Array.of(NaN), asOf: 3 });
  expect(kinds({ actual: open, before: open })).toEqual([null]);
});
