import { proportionDifference } from "../../../src/calc/monitoring/proportionDifference";

const compare = (k1: number, n1: number, k2: number, n2: number) =>
  proportionDifference({ k: k1, n: n1 }, { k: k2, n: n2 }, 0.95);

describe("the hybrid score limits of a difference", () => {
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("of %p/%p less %p/%p are those of Newcombe (1998), table II", (k2, n2, k1, n1, low, high) => {
    const found = compare(k1, n1, k2, n2);
    expect(found.difference).toBeCloseTo(k2 / n2 - k1 / n1, 14);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test("turn round with the samples", () => {
    const [one, other] = [compare(48, 80, 56, 70), compare(56, 70, 48, 80)];
    expect(other.low).toBeCloseTo(-one.high, 14);
    expect(other.high).toBeCloseTo(-one.low, 14);
    expect(other.p).toBeCloseTo(one.p, 14);
  });
});

test("samples without any variance cannot be told apart", () => {
  expect(compare(0, 10, 0, 20).p).toBe(1);
  expect(compare(10, 10, 20, 20).p).toBe(1);
});

test("an empty sample is a division by zero", () => {
  expect(() => compare(0, 0, 1, 2)).toThrow(/^divisionByZero/);
});
