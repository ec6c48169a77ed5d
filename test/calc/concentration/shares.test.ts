import { abcClasses } from "../../../src/calc/concentration/abcClasses";
import { giniCoefficient } from "../../../src/calc/concentration/giniCoefficient";
import { herfindahlIndex } from "../../../src/calc/concentration/herfindahlIndex";
import { lorenzCurve } from "../../../src/calc/concentration/lorenzCurve";
import { paretoShare } from "../../../src/calc/concentration/paretoShare";
import { totalsOf } from "../../../src/calc/concentration/totalsOf";
import { orderFixture, orderLines } from "../../support/orderFixture";
import { expectClose } from "../../support/expectClose";

const toy = Float64Array.of(4, 1, 10, 3, 2);

test("toy data have the Gini coefficient of the population and the index of DOMAIN.md 6.9", () => {
  expect(giniCoefficient(toy)).toBeCloseTo(0.4, 14);
  expect(herfindahlIndex(toy)).toBeCloseTo(0.325, 14);
  expect(paretoShare(toy, 0.2)).toBe(0.5);
});

test("twice the area between the Lorenz curve and the diagonal is the Gini coefficient", () => {
  const { customerShare, revenueShare } = lorenzCurve(toy, toy.length);
  let area = 0;
  for (let i = 1; i < customerShare.length; i++)
    area += ((revenueShare[i]! + revenueShare[i - 1]!) / 2) * (1 / toy.length);
  expect(1 - 2 * area).toBeCloseTo(giniCoefficient(toy), 14);
});

test("the curve meets the share of the top 20 % from the other side", () => {
  const { revenueShare } = lorenzCurve(toy, 5);
  expect(1 - revenueShare[4]!).toBeCloseTo(paretoShare(toy, 0.2), 14);
});

test("equal totals are exactly equal, however they are summed", () => {
  expect(giniCoefficient(new Float64Array(7).fill(0.1))).toBe(0);
  expect(lorenzCurve(new Float64Array(10).fill(0.1), 10).revenueShare.at(-1)).toBe(1);
});

test("a refunded purchase leaves nothing, in whatever order its parts come", () => {
  const customer = { codes: new Int32Array(3), labels: ["A"] };
  expect([...totalsOf(Float64Array.of(0.3, -0.1, -0.2), customer)]).toEqual([0]);
  expect([...totalsOf(Float64Array.of(0.1, 0.2, -0.3), customer)]).toEqual([0]);
});

test("totals beyond all numbers stay so, instead of passing for rounding", () => {
  const customer = { codes: new Int32Array(2), labels: ["A"] };
  expect([...totalsOf(Float64Array.of(1e308, 1e308), customer)]).toEqual([Infinity]);
});

test("a cent that is left is not taken for rounding", () => {
  const customer = { codes: new Int32Array(2), labels: ["A"] };
  expect(totalsOf(Float64Array.of(1e9, -1e9 + 0.01), customer)[0]).toBeCloseTo(0.01, 6);
});

test("an item belongs to the class it begins in, and on a cut to the next", () => {
  const cuts = Float64Array.of(0.8, 0.95);
  expect([...abcClasses(Float64Array.of(50, 800, 150), cuts).rank]).toEqual([0, 1, 2]);
  expect([...abcClasses(Float64Array.of(79, 20, 1), cuts).rank]).toEqual([0, 0, 2]);
});

test("one large item may leave no other class than the last", () => {
  const { code, rank } = abcClasses(Float64Array.of(1, 98, 1), Float64Array.of(0.8, 0.95));
  expect([...code]).toEqual([1, 0, 2]);
  expect([...rank]).toEqual([0, 2, 2]);
});

test.each([giniCoefficient, herfindahlIndex])("%p of nothing is a division by zero", (index) => {
  const empty = expect.objectContaining({ code: "divisionByZero" });
  expect(() => index(new Float64Array(0))).toThrow(empty);
  expect(() => index(new Float64Array(3))).toThrow(empty);
});

test("inputs stay as they are", () => {
  const before = [...toy];
  paretoShare(toy, 0.5);
  giniCoefficient(toy);
  lorenzCurve(toy, 4);
  abcClasses(toy, Float64Array.of(0.8));
  expect([...toy]).toEqual(before);
});

test("customers of the CDNOW extract are as concentrated as all pairs of them say", () => {
  const { customer, amount } = orderLines(orderFixture("cdnow").lines);
  const totals = totalsOf(amount, customer);
  const sum = totals.reduce((a, b) => a + b, 0);
  let differences = 0;
  for (const one of totals) for (const other of totals) differences += Math.abs(one - other);
  expectClose(giniCoefficient(totals), differences / (2 * totals.length * sum));
});
