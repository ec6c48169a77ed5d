import { changes } from "../../src/catalog/changes";
import { meanOf, NO_ANSWER, rateOf, totalOf } from "../../src/catalog/measure";

const rate = (k: number, n: number) => rateOf({ k, n });
const kinds = (...pairs: Parameters<typeof changes>[0]) =>
  changes(pairs, "previous").map((change) => change?.kind ?? null);

test("a rate that moved more than chance explains is a rise or a fall", () => {
  expect(kinds({ actual: rate(90, 100), before: rate(70, 100) })).toEqual(["rise"]);
  expect(kinds({ actual: rate(70, 100), before: rate(90, 100) })).toEqual(["fall"]);
  expect(kinds({ actual: rate(72, 100), before: rate(70, 100) })).toEqual(["none"]);
});

test("means are compared by their spread", () => {
  const [low, high] = [meanOf(Float64Array.of(1, 2, 3, 2)), meanOf(Float64Array.of(11, 12, 13))];
  expect(kinds({ actual: high, before: low })).toEqual(["rise"]);
});

test("totals, and periods without a sample, make no claim", () => {
  expect(kinds({ actual: totalOf(900, 10), before: totalOf(100, 10) })).toEqual([null]);
  expect(kinds({ actual: rate(90, 100), before: NO_ANSWER })).toEqual([null]);
  expect(kinds({ actual: meanOf(Float64Array.of(5)), before: rate(1, 2) })).toEqual([null]);
});

test("one borderline change among many tests is not called real", () => {
  // p = 0.046 alone.
  const borderline = { actual: rate(63, 100), before: rate(49, 100) };
  const quiet = { actual: rate(50, 100), before: rate(50, 100) };
  expect(kinds(borderline)).toEqual(["rise"]);
  expect(kinds(borderline, quiet, quiet, quiet)[0]).toBe("none");
});

test("a change says what it is held against", () => {
  const [change] = changes([{ actual: rate(9, 10), before: rate(1, 10) }], "lastYear");
  expect(change).toEqual({ kind: "rise", baseline: "lastYear", from: 0.1 });
});
