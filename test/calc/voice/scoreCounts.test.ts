import { scoreCounts } from "../../../src/calc/voice/scoreCounts";

test("every whole score of the span has its count, also one that nobody gave", () => {
  const counts = scoreCounts(Float64Array.of(5, 3, 5, 1), { low: 0, high: 5 });
  expect([...counts]).toEqual([0, 1, 0, 1, 0, 2]);
});

test("a span may begin below 0", () => {
  expect([...scoreCounts(Float64Array.of(-1, 1), { low: -1, high: 1 })]).toEqual([1, 0, 1]);
});
