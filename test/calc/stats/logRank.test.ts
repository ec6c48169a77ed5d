import { inverseQuadraticForm } from "../../../src/calc/stats/inverseQuadraticForm";
import { logRankTally } from "../../../src/calc/stats/logRankTally";
import { logRankTest } from "../../../src/calc/stats/logRankTest";
import { PLACEBO, SIX_MP } from "../../support/leukemia";

const joined = (at: 0 | 1): Float64Array => Float64Array.of(...SIX_MP[at], ...PLACEBO[at]);
const [weeks, relapse] = [joined(0), joined(1)];
const codes = Int32Array.from(weeks, (_, i) => (i < SIX_MP[0].length ? 0 : 1));
const arms = { codes, labels: ["6-MP", "placebo"] };

test("6-MP has 9 relapses where 19.25 were expected, chi-square 16.79 (Freireich 1963)", () => {
  const tally = logRankTally(weeks, relapse, arms);
  expect([...tally.observed]).toEqual([9, 21]);
  expect(tally.expected[0]).toBeCloseTo(19.25, 2);
  const { chiSquare, df, p } = logRankTest(tally);
  expect(chiSquare).toBeCloseTo(16.792940989216536, 10);
  expect(df).toBe(1);
  expect(p).toBeCloseTo(4.168809109334529e-5, 14);
});

test("as many events are expected as observed in all, whatever the groups", () => {
  const thirds = { codes: Int32Array.from(weeks, (_, i) => i % 3), labels: ["a", "b", "c"] };
  const { observed, expected } = logRankTally(weeks, relapse, thirds);
  const total = (values: Float64Array): number => values.reduce((sum, one) => sum + one, 0);
  expect(total(expected)).toBeCloseTo(total(observed), 10);
});

test("the order of groups and of rows is irrelevant", () => {
  const thirds = Int32Array.from(weeks, (_, i) => i % 3);
  const labels = ["a", "b", "c"];
  const { chiSquare } = logRankTest(logRankTally(weeks, relapse, { codes: thirds, labels }));
  const renamed = { codes: thirds.map((code) => 2 - code), labels };
  expect(logRankTest(logRankTally(weeks, relapse, renamed)).chiSquare).toBeCloseTo(chiSquare, 10);
  const reversed = { codes: thirds.slice().reverse(), labels };
  const backwards = logRankTally(weeks.slice().reverse(), relapse.slice().reverse(), reversed);
  expect(logRankTest(backwards).chiSquare).toBeCloseTo(chiSquare, 10);
});

test("two copies of the same group do not differ", () => {
  const days = Float64Array.of(3, 3, 5, 5, 9, 9);
  const halves = { codes: Int32Array.of(0, 1, 0, 1, 0, 1), labels: ["a", "b"] };
  const { chiSquare, p } = logRankTest(
    logRankTally(
      days,
      days.map(() => 1),
      halves
    )
  );
  expect(chiSquare).toBeCloseTo(0, 15);
  expect(p).toBeCloseTo(1, 7);
});

test("groups that are never at risk together cannot be compared", () => {
  const apart = logRankTally(Float64Array.of(1, 2), Float64Array.of(0, 1), {
    codes: Int32Array.of(0, 1),
    labels: ["a", "b"],
  });
  expect(() => logRankTest(apart)).toThrow(expect.objectContaining({ key: "groupsApart" }));
});

test("events of everybody at once leave nothing to compare", () => {
  const once = logRankTally(Float64Array.of(4, 4), Float64Array.of(1, 1), {
    codes: Int32Array.of(0, 1),
    labels: ["a", "b"],
  });
  expect(() => logRankTest(once)).toThrow(expect.objectContaining({ key: "groupsApart" }));
});

test("a quadratic form of an inverse agrees with numpy", () => {
  // numpy.linalg.solve of the full symmetric matrix
  const matrix = [Float64Array.of(4), Float64Array.of(1, 3), Float64Array.of(-1, 0.5, 2)];
  expect(inverseQuadraticForm(matrix, [1, -2, 3])).toBeCloseTo(11.75, 12);
  expect(inverseQuadraticForm([Float64Array.of(1), Float64Array.of(1, 1)], [1, 2])).toBeNull();
});
