import { resolvePeriod } from "../../src/calc/dates/resolvePeriod";
import { foldIds } from "../../src/calc/ids/foldIds";
import { purchasesOf } from "../../src/calc/orders/purchasesOf";
import { type Breakdown, breakdownSteps } from "../../src/catalog/breakdown/breakdown";
import { MOST_GROUPS } from "../../src/catalog/breakdown/rankedGroups";
import { KPIS, type KpiId } from "../../src/catalog/kpis";
import { periodFacts } from "../../src/catalog/periodFacts";
import type { OrderRows, SourceData, SourceRows, SurveyRows } from "../../src/catalog/rows";

const START = 45292;
const SPAN = { first: START, last: START + 364 };
const { period, previous } = resolvePeriod(
  { kind: "quarter", at: START + 100 },
  SPAN.first,
  SPAN.last
);
const settings = { margin: 0.4, cac: 20, lifespan: 3 } as never;

interface Line {
  readonly customer: string;
  readonly day: number;
  readonly order: string;
  readonly amount: number;
  readonly by: string;
}

/** Orders of a year that fall on the groups unevenly; each order in one of them. */
const lines = (groups: readonly string[], count = 900): Line[] =>
  Array.from({ length: count }, (_, i) => ({
    customer: `C${(i * 7) % 83}`,
    day: START + ((i * 13) % 365),
    order: `O${i}`,
    amount: i % 29 === 28 ? -5 : 10 + ((i * 31) % 97),
    by: groups[Math.floor((((i * 17) % 101) / 101) ** 2 * groups.length)]!,
  }));

const orderRows = (rows: readonly Line[]): OrderRows => ({
  customer: foldIds(rows.map((row) => row.customer)),
  date: Float64Array.from(rows, ({ day }) => day),
  order: foldIds(rows.map((row) => row.order)),
  amount: Float64Array.from(rows, (row) => row.amount),
  item: null,
  referredBy: null,
});

const ordersOf = (rows: readonly Line[]): SourceData => ({
  orders: { rows: orderRows(rows), span: SPAN, by: foldIds(rows.map(({ by }) => by)) },
});

function breakdown(data: SourceData, kpis: readonly string[]): Breakdown | null {
  const steps = breakdownSteps(data, { kpis, period, previous, settings });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function measured(id: KpiId, data: SourceData): number | null {
  const purchases = data.orders === undefined ? null : purchasesOf(data.orders.rows);
  return KPIS[id].measure(periodFacts({ data, purchases }, period, settings, previous)).value;
}

const ORDER_IDS = ["REVENUE", "ORDERS", "CUSTOMERS", "AOV", "REPEAT", "RETENTION.ACTIVE"] as const;
const REGIONS = ["North", "South", "East"];

test("each group's number is the measure of the log filtered to it", () => {
  const all = lines(REGIONS);
  const result = breakdown(ordersOf(all), ORDER_IDS);
  expect(result?.groups.map(({ label }) => label).sort()).toEqual([...REGIONS].sort());
  for (const { label, kpis } of result!.groups) {
    const own = ordersOf(all.filter(({ by }) => by === label));
    for (const id of ORDER_IDS)
      expect([label, id, kpis[id]]).toEqual([label, id, measured(id, own)]);
  }
});

test("revenue and orders of the groups add up to those of the scorecard, whatever is put together", () => {
  const groups = Array.from({ length: 40 }, (_, i) => `Seller ${i}`).concat("");
  const data = ordersOf(lines(groups));
  const result = breakdown(data, ["REVENUE", "ORDERS"])!;
  for (const id of ["REVENUE", "ORDERS"] as const) {
    const sum = result.groups.reduce((total, { kpis }) => total + (kpis[id] ?? 0), 0);
    expect(sum).toBeCloseTo(measured(id, data)!, 6);
  }
});

test("a customer is new once: in the group of the first purchase ever", () => {
  const line = (customer: string, day: number, by: string): Line => ({
    ...{ customer, day, by, amount: 10 },
    order: `${customer}${day}`,
  });
  const { start } = period;
  const log = [
    ...[line("Old", start - 50, "North"), line("Old", start + 3, "South")],
    ...[line("New", start + 1, "North"), line("New", start + 9, "South")],
    ...[line("Other", start + 2, "South"), { ...line("Other", start - 9, "North"), amount: -5 }],
  ];
  const groups = breakdown(ordersOf(log), ["NEWCUSTOMERS", "CUSTOMERS"])!.groups;
  expect(groups.map(({ label, kpis }) => [label, kpis.NEWCUSTOMERS, kpis.CUSTOMERS])).toEqual([
    ...[
      ["South", 1, 3],
      ["North", 1, 1],
    ],
  ]);
  expect(measured("NEWCUSTOMERS", ordersOf(log))).toBe(2);
});

test("the groups with most rows of the period come first; what is beyond the cap is put together", () => {
  const groups = Array.from({ length: 40 }, (_, i) => `Seller ${i}`);
  const all = lines(groups);
  const result = breakdown(ordersOf(all), ["REVENUE"])!;
  const own = result.groups.filter(({ kind }) => kind === "value");
  expect(own).toHaveLength(MOST_GROUPS);
  expect(own.map(({ n }) => n)).toEqual(own.map(({ n }) => n).sort((a, b) => b - a));
  const found = new Set(all.map(({ by }) => by)).size;
  expect(result.groups.at(-1)).toMatchObject({ kind: "others", values: found - MOST_GROUPS });
  const inPeriod = all.filter(({ day }) => day >= period.start && day < period.end);
  expect(result.groups.reduce((sum, { n }) => sum + n, 0)).toBe(inPeriod.length);
});

test("sixteen groups are shown one by one: nothing would be saved by putting one of them together", () => {
  const groups = Array.from({ length: MOST_GROUPS + 1 }, (_, i) => `Seller ${i}`);
  const all = groups.map((by, i) => ({ ...lines(["x"], 1)[0]!, by, day: period.start + i }));
  expect(breakdown(ordersOf(all), ["REVENUE"])!.groups.map(({ kind }) => kind)).toEqual(
    groups.map(() => "value")
  );
});

test("rows without a value are a group of their own", () => {
  const result = breakdown(ordersOf(lines(["North", ""])), ["REVENUE"])!;
  expect(result.groups.map(({ kind, label }) => [kind, label])).toEqual([
    ["value", "North"],
    ["missing", ""],
  ]);
});

const survey = (by: readonly string[] | null): SourceRows<"survey"> => ({
  rows: {
    customer: null,
    date: Float64Array.of(period.start, period.start + 1),
    recommend: Float64Array.of(10, 3),
    satisfaction: null,
    satisfactionScale: 5,
    effort: null,
    effortScale: 5,
  } satisfies SurveyRows,
  span: SPAN,
  by: by === null ? null : foldIds(by),
});

test("the same value in two sources is one group, and a group without rows of a source has no number of it", () => {
  const data = { ...ordersOf(lines(REGIONS)), survey: survey(["NORTH", "north "]) };
  const result = breakdown(data, ["REVENUE", "NPS"])!;
  expect(result.kinds).toEqual(["orders", "survey"]);
  expect(result.groups.map(({ label, kpis }) => [label, kpis.NPS])).toEqual([
    ["North", 0],
    ["South", null],
    ["East", null],
  ]);
});

test("a KPI of a source that is not split has no column", () => {
  const data = { ...ordersOf(lines(REGIONS)), survey: survey(null) };
  expect(breakdown(data, ["REVENUE", "NPS"])?.kpis).toEqual(["REVENUE"]);
  expect(breakdown({ survey: survey(null) }, ["NPS"])).toBeNull();
});

test("only the chosen KPIs have a column, in the order of the scorecard", () => {
  expect(breakdown(ordersOf(lines(REGIONS)), ["AOV", "REVENUE"])?.kpis).toEqual(["REVENUE", "AOV"]);
});
