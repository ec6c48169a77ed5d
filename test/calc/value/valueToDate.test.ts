import { marginMultiple } from "../../../src/calc/value/marginMultiple";
import { valueToDate } from "../../../src/calc/value/valueToDate";

const customer = { codes: Int32Array.of(0, 1, 0, 2, 1), labels: ["A", "B", "C"] };
const amount = Float64Array.of(30, 50, -10, 70, 20);

test("each customer has net revenue times margin, in the order of appearance", () => {
  const { code, value } = valueToDate(customer, amount, { margin: 0.5, top: null });
  expect([...code]).toEqual([0, 1, 2]);
  expect([...value]).toEqual([10, 35, 35]);
});

test("with top the largest come first, equal ones in the order of appearance", () => {
  const { code, value } = valueToDate(customer, amount, { margin: 1, top: 2 });
  expect([...code]).toEqual([1, 2]);
  expect([...value]).toEqual([70, 70]);
});

test("a negative margin leaves the largest revenue first", () => {
  const { code } = valueToDate(customer, amount, { margin: -0.1, top: 3 });
  expect([...code]).toEqual([1, 2, 0]);
});

test("the margin multiple grows with growth, and by 1 when the first margin comes now", () => {
  const terms = { retention: 0.8, rate: 0.12, growth: 0 };
  const multiple = marginMultiple({ ...terms, type: 0 });
  expect(multiple).toBeCloseTo(2.5, 12);
  expect(marginMultiple({ ...terms, type: 1 })).toBeCloseTo(1 + multiple, 12);
  expect(marginMultiple({ ...terms, growth: 0.05, type: 0 })).toBeGreaterThan(multiple);
});
