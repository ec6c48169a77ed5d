import { rfmTable } from "../../../src/calc/behaviour/rfmTable";
import { quantileScores } from "../../../src/calc/behaviour/quantileScores";
import { SEGMENTS } from "../../../src/calc/behaviour/segments";
import { segmentOf } from "../../../src/calc/behaviour/segmentOf";
import { segmentOfScores } from "../../../src/calc/behaviour/segmentOfScores";
import { ORDER_FIXTURES, orderFixture, orderLines } from "../../support/orderFixture";
import { expectClose } from "../../support/expectClose";

const SCORES = [1, 2, 3, 4, 5];
const CODES = SCORES.flatMap((r) => SCORES.flatMap((f) => SCORES.map((m) => [r, f, m] as const)));

describe.each(ORDER_FIXTURES)("%s, counted independently in Python", (name) => {
  const fixture = orderFixture(name);
  const lines = orderLines(fixture.lines);
  const { asOf } = fixture;

  test("behaviour and five independent scores of every buyer, in order of appearance", () => {
    const table = rfmTable(lines, { asOf, bins: 5, method: "independent" });
    const { customerCode, recencyDays, frequency, monetary, r, f, m } = table;
    const found = Array.from(customerCode, (code, i) => [
      lines.customer.labels[code],
      ...[recencyDays, frequency, monetary, r, f, m].map((column) => column[i]),
    ]);
    expectClose(found, fixture.rfm);
  });

  test("three nested scores: F within R, M within R and F", () => {
    const { r, f, m, segment } = rfmTable(lines, { asOf, bins: 3, method: "nested" });
    expectClose(
      Array.from(r, (score, i) => [score, f[i], m[i]]),
      fixture.nested
    );
    expect(new Set(segment)).toEqual(new Set([""]));
  });
});

test("a value on a threshold is not above it: equal values have equal scores", () => {
  expect([...quantileScores(Float64Array.of(1, 1, 1, 1, 1, 9), 5)]).toEqual([1, 1, 1, 1, 1, 5]);
  expect([...quantileScores(Float64Array.of(4, 4, 4), 5)]).toEqual([1, 1, 1]);
});

test.each([2, 3, 4, 5, 6, 7, 8, 9])("bins × 10 + 1 ranks fall evenly into %i bins", (bins) => {
  // Thresholds stand exactly on the ranks 10, 20, …: rounding up one of them would move a customer.
  const ranks = Float64Array.from({ length: bins * 10 + 1 }, (_, i) => i);
  const scores = [...quantileScores(ranks, bins)];
  const counts = Array.from({ length: bins }, (_, i) => scores.filter((s) => s === i + 1).length);
  expect(counts).toEqual([11, ...Array<number>(bins - 1).fill(10)]);
});

test("sums equal in cents have equal scores although their last bits differ", () => {
  const scores = quantileScores(Float64Array.of(0.1 + 0.2, 0.3, 0.3, 0.3, 0.3, 5), 5);
  expect([...scores]).toEqual([1, 1, 1, 1, 1, 5]);
});

test("every one of the 125 codes has a segment, and every segment has a code", () => {
  const names = CODES.map((code) => segmentOf(...code));
  expect(new Set(names)).toEqual(new Set(SEGMENTS.map(({ name }) => name)));
  expect(names).toHaveLength(125);
});

test("scores of many customers have the segments of their codes", () => {
  const column = (place: 0 | 1 | 2) => Uint8Array.from(CODES, (code) => code[place]);
  const found = segmentOfScores({ r: column(0), f: column(1), m: column(2) });
  const names = Array.from(found, (segment) => SEGMENTS[segment]!.name);
  expect(names).toEqual(CODES.map((code) => segmentOf(...code)));
});

// Codes printed in the README of R's rfm package for customers of its example data; the names are our table's.
test.each([
  ["Abbey O'Reilly", 3, 4, 3, "Loyal Customers"],
  ["Add Senger", 4, 1, 2, "New Customers"],
  ["Aden Lesch", 3, 2, 3, "Potential Loyalists"],
  ["Aden Murphy", 5, 4, 4, "Champions"],
  ["Admiral Senger", 4, 3, 3, "Loyal Customers"],
] as const)(
  "%s, code %i%i%i, is in the segment of the default table",
  (_customer, r, f, m, name) => {
    expect(segmentOf(r, f, m)).toBe(name);
  }
);

test("scores outside 1 to 5 have no segment", () => {
  expect(() => segmentOf(0, 3, 3)).toThrow(expect.objectContaining({ code: "notAvailable" }));
});

test("customers with refunds only are no buyers, and without buyers there is no table", () => {
  const lines = orderLines([
    ["A", 10, null, -5],
    ["B", 11, null, 5],
  ]);
  const options = { asOf: 12, bins: 5, method: "independent" } as const;
  expect([...rfmTable(lines, options).customerCode]).toEqual([1]);
  const refunds = orderLines([["A", 10, null, -5]]);
  expect(() => rfmTable(refunds, options)).toThrow(
    expect.objectContaining({ code: "notAvailable" })
  );
});

test("money is net of all refunds, also of those before the first purchase", () => {
  const lines = orderLines([
    ["A", 9, null, -2],
    ["A", 10, null, 20],
    ["A", 14, null, -5],
  ]);
  const table = rfmTable(lines, { asOf: 15.7, bins: 5, method: "independent" });
  expect([...table.monetary]).toEqual([13]);
  expect([...table.recencyDays]).toEqual([5]);
});
