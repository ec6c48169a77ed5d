import { discountedPeriods } from "../../../src/calc/value/discountedPeriods";
import { lifetimeValue } from "../../../src/calc/value/lifetimeValue";
import { paybackPeriods } from "../../../src/calc/value/paybackPeriods";
import { retainedValue, type RetentionTerms } from "../../../src/calc/value/retainedValue";

const article = { averagePurchase: 100, frequency: 12, lifespan: 3, margin: 0.4 };

test("the article's example is 1240 exactly", () => {
  expect(lifetimeValue(article, { cac: 200, rate: 0, type: 0 })).toBe(1240);
});

test.each([
  [0.1, 0, 993.69],
  [0.1, 1, 1113.06],
  [0.05, 0, 1107.16],
  [0.05, 1, 1172.52],
] as const)(
  "discounted at %p, type %p, the article's example is %p (DOMAIN 2.2)",
  (rate, type, expected) => {
    expect(lifetimeValue(article, { cac: 200, rate, type })).toBeCloseTo(expected, 2);
  }
);

test("discounting adds up period by period, a broken last one in part", () => {
  const [rate, lifespan] = [0.1, 2.5];
  const atEnd = 1 / 1.1 + 1 / 1.1 ** 2 + 0.5 / 1.1 ** 2.5;
  expect(discountedPeriods(lifespan, rate, 0)).toBeCloseTo(atEnd, 12);
  expect(discountedPeriods(lifespan, rate, 1)).toBeCloseTo(1 + 1 / 1.1 + 0.5 / 1.1 ** 2, 12);
});

test("a vanishing discount rate keeps all digits", () => {
  expect(discountedPeriods(3, 1e-12, 0)).toBeCloseTo(3, 10);
});

const terms: RetentionTerms = {
  margin: 1,
  retention: 0.8,
  rate: 0.1,
  growth: 0,
  type: 0,
  periods: null,
};

test.each([
  [0.6, 0.1, 1.2],
  [0.6, 0.16, 1.07],
  [0.7, 0.12, 1.67],
  [0.8, 0.14, 2.35],
  [0.9, 0.1, 4.5],
  [0.9, 0.16, 3.46],
])(
  "the margin multiple at retention %p and rate %p is %p (Gupta & Lehmann)",
  (retention, rate, expected) => {
    expect(retainedValue({ ...terms, retention, rate })).toBeCloseTo(expected, 2);
  }
);

test("the simple value is the retention model with 1 − 1/lifespan, no discount and payment now (DOMAIN 2.2)", () => {
  const model = { ...terms, margin: 480, retention: 2 / 3, rate: 0, type: 1 } as const;
  expect(retainedValue(model) - 200).toBeCloseTo(1240, 9);
});

test.each([0, 1] as const)("a finite number of periods adds up term by term, type %p", (type) => {
  const growth = 0.03;
  let sum = 0;
  for (let t = 1 - type; t <= 5 - type; t++)
    sum += (1.03 ** (type === 0 ? t - 1 : t) * 0.8 ** t) / 1.1 ** t;
  expect(retainedValue({ ...terms, growth, type, periods: 5 })).toBeCloseTo(sum, 12);
});

test("many periods come to the endless sum", () => {
  expect(retainedValue({ ...terms, periods: 1000 })).toBeCloseTo(retainedValue(terms), 12);
});

test("with full retention and no discount each period counts in full", () => {
  expect(retainedValue({ ...terms, retention: 1, rate: 0, periods: 7 })).toBe(7);
  expect(retainedValue({ ...terms, retention: 0, type: 1, periods: 7 })).toBe(1);
});

test.each([
  [1, 0, 0],
  [0.9, 0.05, 0.2],
  // Nothing is lost, but 1 + 0.14 comes out a digit above 1.14.
  [0.6, 0.14, 0.9],
  [0.57, 0.14, 1],
])("retention %p at rate %p with growth %p has no end", (retention, rate, growth) => {
  expect(() => retainedValue({ ...terms, retention, rate, growth })).toThrow(
    /^number: endlessValue/
  );
});

const payback = { cac: 100, arpu: 50, margin: 0.5, churn: 0 };

test("without churn a cost is paid back at an even pace", () => {
  expect(paybackPeriods(payback)).toBe(4);
  expect(paybackPeriods({ ...payback, cac: 0 })).toBe(0);
});

test("with churn the margin of each period shrinks, linear inside a period", () => {
  // 25 + 22.5 + 20.25 + 18.225 = 85.975; the rest, 14.025, is 0.85506… of the fifth, 16.4025
  expect(paybackPeriods({ ...payback, churn: 0.1 })).toBeCloseTo(4 + 14.025 / 16.4025, 12);
});

test.each([25, 47.5, 67.75])("a cost of %p is reached at the end of a whole period", (cac) => {
  const periods = paybackPeriods({ ...payback, churn: 0.1, cac });
  expect(periods).toBeCloseTo(Math.round(periods), 9);
});

test("when every customer leaves after one period, that period must pay", () => {
  expect(paybackPeriods({ ...payback, churn: 1, cac: 20 })).toBe(0.8);
  expect(paybackPeriods({ ...payback, churn: 1, cac: 25 })).toBe(1);
  expect(paybackPeriods({ cac: 0.3, arpu: 3, margin: 0.1, churn: 1 })).toBeCloseTo(1, 12);
});

test.each([
  [{ churn: 1, cac: 26 }],
  [{ churn: 0.1, cac: 250 }],
  [{ churn: 0.1, cac: 1000 }],
  // margin / churn is the cost, which floating point misses by a digit
  [{ cac: 170, arpu: 10, margin: 0.17, churn: 0.01 }],
  [{ cac: 2, arpu: 10, margin: 0.07, churn: 0.35 }],
  [{ margin: -0.5 }],
])("a cost that is never reached has no number of periods: %p", (change) => {
  expect(() => paybackPeriods({ ...payback, ...change })).toThrow(/^number: neverPaidBack/);
});

test("no margin at all is a division by zero", () => {
  expect(() => paybackPeriods({ ...payback, margin: 0 })).toThrow(/^divisionByZero/);
});
