import type { CheckedRows } from "../../../src/calc/monitoring/checkedRows";
import { dataIssues, type IssueName } from "../../../src/calc/monitoring/dataIssues";
import { recasedIds } from "../../../src/calc/ids/recasedIds";
import { outlierTest } from "../../../src/calc/monitoring/outlierAmounts";

const ids = (...codes: number[]) => ({
  codes: Int32Array.from(codes),
  recased: new Uint8Array(codes.length),
});
const numbers = (...values: number[]) => ({
  values: Float64Array.from(values),
  text: new Uint8Array(values.length),
});
const found = (rows: CheckedRows, issue: IssueName) => {
  const { rows: count, first } = dataIssues(rows).find((one) => one.issue === issue)!;
  return [count, first];
};

const CLEAN: CheckedRows = {
  customer: ids(0, 1, 0),
  date: numbers(45000, 45001, 45002),
  amount: numbers(10, 11, 12),
  order: ids(0, 0, 1),
  asOf: 45002,
};

test("a clean log has every issue in no row", () => {
  expect(dataIssues(CLEAN).map(({ rows, first }) => [rows, first])).toEqual(
    new Array(10).fill([0, null])
  );
});

test("what was not given has no issues", () => {
  expect(dataIssues({ ...CLEAN, amount: null, order: null, asOf: null })).toHaveLength(10);
});

test("a duplicate is a surplus row of the same customer and order", () => {
  const rows = { ...CLEAN, customer: ids(0, 0, 0), order: ids(5, 5, 5) };
  expect(found(rows, "duplicate order id")).toEqual([2, 1]);
});

test("an order id may be missing as well as a customer id", () => {
  expect(found({ ...CLEAN, customer: ids(-1, 1, 0) }, "blank id")).toEqual([1, 0]);
  expect(found({ ...CLEAN, order: ids(0, 0, -1) }, "blank id")).toEqual([1, 2]);
});

test("as_of is a whole day", () => {
  const date = numbers(45002.9, 45003, 45004);
  expect(found({ ...CLEAN, date }, "date after as_of")).toEqual([2, 1]);
});

test("plausible dates lie between 1990-01-01 and 2100-01-01", () => {
  const date = numbers(32874, 32873.9, 73052);
  expect(found({ ...CLEAN, date: { ...date } }, "implausible date")).toEqual([2, 1]);
});

test("an id is recased when its first spelling differs in case alone", () => {
  const cells = ["Ann", "ＡＮＮ", " Ann ", "ann", 7, "7", null];
  expect([...recasedIds(cells, Int32Array.of(0, 0, 0, 0, 1, 1, -1))]).toEqual([
    0, 1, 0, 1, 0, 0, 0,
  ]);
});

describe("an amount stands out", () => {
  // Powers of ten have logarithms in equal steps: median 3, deviations 3 2 1 0 1 2 3 of median 2.
  const POWERS = [0, 1, 2, 3, 4, 5, 6].map((power) => 10 ** power);

  test("more than five median absolute deviations of logarithms away", () => {
    const standsOut = outlierTest(Float64Array.from(POWERS));
    expect([1e13, 1.01e13, 1e-7, 0.99e-7].map(standsOut)).toEqual([false, true, false, true]);
  });

  test("whichever it is when more than half are equal", () => {
    expect([9, 10].map(outlierTest(Float64Array.of(10, 10, 10, 9)))).toEqual([true, false]);
  });

  test("never without a logarithm", () => {
    expect([0, -1e9, NaN].map(outlierTest(Float64Array.of(1, 2, 3)))).toEqual([
      false,
      false,
      false,
    ]);
    expect(outlierTest(new Float64Array(0))(5)).toBe(false);
  });
});
