import { largestFirst } from "../../../src/calc/stats/largestFirst";

test("equal values keep their order, also zeros of either sign", () => {
  expect([...largestFirst(Float64Array.of(5, -0, 7, 0, 5))]).toEqual([2, 0, 4, 1, 3]);
  expect([...largestFirst(new Float64Array(0))]).toEqual([]);
});

test("the order is that of a stable sort by comparison", () => {
  const values = Float64Array.from({ length: 500 }, (_, i) => ((i * 7919) % 61) - 30);
  const sorted = [...values.keys()].sort((a, b) => values[b]! - values[a]!);
  expect([...largestFirst(values)]).toEqual(sorted);
});
