import { customerEquity } from "../../../src/calc/value/customerEquity";
import { endlessSeries, seriesOf } from "../../../src/calc/value/matrixSeries";
import { migrationValue } from "../../../src/calc/value/migrationValue";
import { retainedValue } from "../../../src/calc/value/retainedValue";
import { survivingMargins } from "../../../src/calc/value/survivingMargins";

const chance = [0.3, 0.2, 0.15, 0.05];
const transition = [0, 1, 2, 3, 4].map((i) => {
  const row = new Float64Array(5);
  row[0] = chance[i] ?? 0;
  row[Math.min(i + 1, 4)]! += 1 - row[0]!;
  return row;
});
const value = Float64Array.of(36, -4, -4, -4, 0);
const recency = { transition, value, rate: 0.2, type: 1 } as const;

test.each([
  [5, [50.115, 4.22, 0.592, -1.98, 0]],
  [null, [52.32, 5.554, 1.251, -1.82, 0]],
])("over %p periods five recency states are worth %p (Pfeifer & Carraway 2000)", (periods, worth) =>
  migrationValue({ ...recency, periods }).forEach((found, i) =>
    expect(found).toBeCloseTo(worth[i]!, 3)
  )
);

test("paid at the end of periods, the present is left out", () => {
  const fromNow = migrationValue({ ...recency, periods: 6 });
  const later = migrationValue({ ...recency, type: 0, periods: 5 });
  later.forEach((found, i) => expect(found).toBeCloseTo(fromNow[i]! - value[i]!, 12));
});

test("two states, one of them lost for good, are the retention model", () => {
  const moves = [Float64Array.of(0.8, 0.2), Float64Array.of(0, 1)];
  const terms = { rate: 0.1, type: 0, periods: null } as const;
  const [kept] = migrationValue({ transition: moves, value: Float64Array.of(100, 0), ...terms });
  expect(kept).toBeCloseTo(retainedValue({ margin: 100, retention: 0.8, growth: 0, ...terms }), 10);
});

test("without a discount the endless value does not exist", () => {
  const endless = { ...recency, rate: 0, periods: null };
  expect(() => migrationValue(endless)).toThrow(/^number: endlessValue/);
});

test("a matrix series adds up term by term, for even and odd numbers of terms", () => {
  const halves = [Float64Array.of(0.5)];
  for (let terms = 1; terms <= 9; terms++)
    expect(seriesOf(halves, Float64Array.of(1), terms)[0]).toBeCloseTo(2 - 2 ** (1 - terms), 14);
});

test("a matrix that does not shrink has no endless series, and the column stays as it was", () => {
  const vector = Float64Array.of(1, 2);
  expect(endlessSeries([Float64Array.of(0, 1), Float64Array.of(1, 0)], vector)).toBeNull();
  expect(endlessSeries([Float64Array.of(2, 0), Float64Array.of(0, 0)], vector)).toBeNull();
  expect([...endlessSeries([Float64Array.of(0, 0.5), Float64Array.of(0, 0)], vector)!]).toEqual([
    2, 2,
  ]);
  expect([...vector]).toEqual([1, 2]);
});

test("margins with the survival of constant retention are the retention model", () => {
  const survival = Float64Array.from({ length: 7 }, (_, t) => 0.8 ** (t + 1));
  const flow = { margin: new Float64Array(7).fill(100), survival };
  const terms = { margin: 100, retention: 0.8, growth: 0, rate: 0.1, periods: 7 };
  expect(survivingMargins(flow, 0.1, 0)).toBeCloseTo(retainedValue({ ...terms, type: 0 }), 10);
  expect(survivingMargins(flow, 0.1, 1)).toBeCloseTo(1.1 * survivingMargins(flow, 0.1, 0), 10);
});

test("customer equity leaves a segment out in which something is missing", () => {
  const segments = [
    { customers: 100, value: 250 },
    { customers: null, value: 9 },
    { customers: 20, value: 1200 },
  ];
  expect(customerEquity(segments)).toBe(49000);
  expect(() => customerEquity([{ customers: 3, value: null }])).toThrow(
    /^notAvailable: noSegments/
  );
});
