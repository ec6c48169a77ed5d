import { tenure } from "../../../src/calc/retention/tenure";

const listed = (start: number[], end: number[], asOf: number): unknown => {
  const { duration, event } = tenure(Float64Array.from(start), Float64Array.from(end), asOf);
  return Array.from(duration, (days, i) => [days, event[i]]);
};

test("who has ended by as_of counts to the end, everybody else to as_of", () => {
  expect(listed([10, 10, 10, 10], [12, NaN, 25, 20], 20)).toEqual([
    [2, 1],
    [10, 0],
    [10, 0],
    [10, 1],
  ]);
});

test("days are whole: the hour of start, end and as_of is irrelevant", () => {
  expect(listed([10.9, 10.9], [12.1, NaN], 20.5)).toEqual([
    [2, 1],
    [10, 0],
  ]);
});

test("without a start, or before it, there is no answer", () => {
  expect(listed([NaN, 21, 20], [12, NaN, NaN], 20)).toEqual([
    [NaN, NaN],
    [NaN, NaN],
    [0, 0],
  ]);
});
