import type { Period } from "../../src/calc/dates/period";
import { daysOf } from "../../src/calc/orders/daysOf";
import { orderFlows } from "../../src/calc/orders/orderFlows";
import { purchasesOf } from "../../src/calc/orders/purchasesOf";
import { KPIS } from "../../src/catalog/kpis";
import { type KpiSettings, NO_SETTINGS } from "../../src/catalog/settings";
import { summariseOrders } from "../support/summariseOrders";
import { expectClose } from "../support/expectClose";
import {
  ORDER_FIXTURES,
  orderFixture,
  type FixtureLine,
  orderLines,
} from "../support/orderFixture";

const days = ([start, end]: readonly [number, number]): Period => ({ kind: "custom", start, end });
const calendar = (kind: Period["kind"], [start, end]: readonly [number, number]): Period => ({
  kind,
  start,
  end,
});
const KIND = { cdnow: "quarter", constructed: "month" } as const;

describe.each(ORDER_FIXTURES)("%s, counted independently in Python", (name) => {
  const fixture = orderFixture(name);
  const summary = summariseOrders(orderLines(fixture.lines), {
    period: calendar(KIND[name], fixture.period),
    previous: calendar(KIND[name], fixture.previous),
    asOf: fixture.asOf,
    settings: { ...NO_SETTINGS, ...fixture.settings },
  });

  test.each(Object.keys(fixture.kpis))("%s has value, limits, base and previous value", (id) => {
    expectClose(
      summary.kpis.find((kpi) => kpi.id === id),
      fixture.kpis[id],
      id
    );
  });

  test("months flow from the first to the last, those without orders included", () => {
    expectClose(summary.monthly, fixture.monthly);
  });

  test("quarters flow likewise", () => {
    const lines = orderLines(fixture.lines);
    const span = { first: daysOf(lines.date).first, last: fixture.asOf };
    expectClose(orderFlows(purchasesOf(lines), span, "Q"), fixture.quarterly);
  });

  test("monthly cohorts count the customers who bought, by age", () => {
    expectClose(summary.cohort, fixture.cohort);
  });

  test("segments have customers, revenue and median recency, in the order of the default table", () => {
    expectClose(summary.segments, fixture.segments);
  });

  test("the inputs of lifetime value come from the year before the period's end", () => {
    expectClose(summary.clv, fixture.clv);
  });
});

const summarise = (
  lines: readonly FixtureLine[],
  period: readonly [number, number],
  settings: KpiSettings = NO_SETTINGS
) =>
  summariseOrders(orderLines(lines), {
    period: days(period),
    previous: days([period[0] - (period[1] - period[0]), period[0]]),
    asOf: Math.max(...lines.map(([, date]) => Math.floor(date))),
    settings,
  });

const valueOf = (summary: ReturnType<typeof summarise>, id: keyof typeof KPIS) =>
  summary.kpis.find((kpi) => kpi.id === id)!;

const TWO_BUYERS: FixtureLine[] = [
  ["A", 45658, null, 30],
  ["B", 45659, null, 10],
  ["A", 45660, null, 20],
];

test("a period outside the data has no values, not zeros", () => {
  const { kpis, clv } = summarise(TWO_BUYERS, [45700, 45710]);
  expect(kpis.map(({ value }) => value)).toEqual(kpis.map(() => null));
  expect(clv.actual.averagePurchase).toBeNull();
});

test("a period inside the data without orders has zeros for sums and counts, and no rates or means", () => {
  const summary = summarise([...TWO_BUYERS, ["A", 45680, null, 5]], [45665, 45670]);
  expect(valueOf(summary, "REVENUE").value).toBe(0);
  expect(valueOf(summary, "ORDERS").value).toBe(0);
  expect(valueOf(summary, "AOV").value).toBeNull();
  expect(valueOf(summary, "REPEAT").value).toBeNull();
});

test("retention needs a previous period with data", () => {
  expect(valueOf(summarise(TWO_BUYERS, [45658, 45661]), "RETENTION.ACTIVE").value).toBeNull();
  expect(valueOf(summarise(TWO_BUYERS, [45660, 45662]), "RETENTION.ACTIVE")).toMatchObject({
    value: 0.5,
    n: 2,
  });
});

test("repeat counts orders inside the period only", () => {
  expect(valueOf(summarise(TWO_BUYERS, [45659, 45661]), "REPEAT")).toMatchObject({
    value: 0,
    n: 2,
  });
});

test("a refund lowers revenue and average order value, and is no order", () => {
  const summary = summarise([...TWO_BUYERS, ["B", 45660, null, -6]], [45658, 45661]);
  expect(valueOf(summary, "ORDERS").value).toBe(3);
  expect(valueOf(summary, "AOV").value).toBe(18);
  expect(valueOf(summary, "REVENUE").value).toBe(54);
});

test("a refund of an earlier period's order widens the limits of the average order value", () => {
  const log: FixtureLine[] = [["C", 45650, null, 50], ...TWO_BUYERS];
  const without = valueOf(summarise(log, [45658, 45661]), "AOV");
  const withRefund = valueOf(summarise([...log, ["C", 45660, null, -9]], [45658, 45661]), "AOV");
  expect(withRefund.value).toBe(17);
  expect(withRefund.high! - withRefund.low!).toBeGreaterThan(without.high! - without.low!);
});

test("a single order has a value and no limits", () => {
  expect(valueOf(summarise(TWO_BUYERS, [45658, 45659]), "AOV")).toMatchObject({
    ...{ value: 30, low: null, high: null, n: 1 },
  });
});

test.each(["margin", "cac", "lifespan"] as const)(
  "lifetime value is missing without %s, which is not taken for 0",
  (key) => {
    const settings = { ...NO_SETTINGS, margin: 0.4, cac: 0, lifespan: 3, [key]: null };
    expect(valueOf(summarise(TWO_BUYERS, [45658, 45661], settings), "CLV").value).toBeNull();
  }
);

test("less than a year of data is scaled up to a year for lifetime value", () => {
  const { clv } = summarise(TWO_BUYERS, [45658, 45661]);
  expect(clv.actual.years).toBeCloseTo(3 / 366, 12);
  expect(clv.actual.frequency).toBeCloseTo(1.5 / (3 / 366), 9);
});

test("a lifespan is suggested from yearly churn once there are two years of data", () => {
  const start = 44927;
  const log: FixtureLine[] = [
    ["A", start, null, 1],
    ["B", start + 1, null, 1],
    ["C", start + 2, null, 1],
    ["A", start + 500, null, 1],
    ["B", start + 501, null, 1],
    ["A", start + 730, null, 1],
  ];
  const twoYears = summarise(log, [start + 700, start + 731]);
  expect(twoYears.clv.actual.lifespanSuggestion).toBe(3);
  const less = summarise(log, [start + 700, start + 729]);
  expect(less.clv.actual.lifespanSuggestion).toBeNull();
});

test("the input columns stay as they are", () => {
  const lines = orderLines(TWO_BUYERS);
  const before = structuredClone(lines);
  const period = days([45658, 45661]);
  summariseOrders(lines, { period, previous: period, asOf: 45660, settings: NO_SETTINGS });
  expect(lines).toEqual(before);
});

describe("the average order value of January, ten times that of the January before and like December's", () => {
  const ordersOf = (month: number, value: number): FixtureLine[] =>
    [0, 1, 2, 3, 4].map((day) => [`C${day}`, month + day, null, value + day]);
  const [january, december, lastJanuary] = [45658, 45627, 45292];
  const recent = [...ordersOf(december, 100), ...ordersOf(january, 100)];
  const inJanuary = (lines: readonly FixtureLine[]) =>
    valueOf(
      summariseOrders(orderLines(lines), {
        period: calendar("month", [january, 45689]),
        previous: calendar("month", [december, january]),
        asOf: 45688,
        settings: NO_SETTINGS,
      }),
      "AOV"
    ).change;

  test("is a real rise on last year once there are 24 months of data", () => {
    const twoYears: FixtureLine[] = [["C0", 44958, null, 10], ...ordersOf(lastJanuary, 10)];
    expect(inJanuary([...twoYears, ...recent])).toEqual({
      ...{ kind: "rise", baseline: "lastYear", from: 12 },
    });
  });

  test("is no change while the data are shorter", () => {
    expect(inJanuary([...ordersOf(lastJanuary, 10), ...recent])).toEqual({
      ...{ kind: "none", baseline: "previous", from: 102 },
    });
  });
});

describe("half a month in which each customer ordered half as often as in the month before, for twice the money", () => {
  const customers = Array.from({ length: 40 }, (_, i) => `C${i}`);
  const [december, january] = [45627, 45658];
  const ordersOn = (day: number, value: number): FixtureLine[] =>
    customers.map((customer, i) => [customer, day, null, value + (i % 5)]);
  const before = [...ordersOn(december, 100), ...ordersOn(december + 9, 100)];
  const lines = [...before, ...ordersOn(january, 200)];
  const changeOf = (id: keyof typeof KPIS, lastDay: number) =>
    valueOf(
      summariseOrders(orderLines(lines), {
        period: calendar("month", [january, 45689]),
        previous: calendar("month", [december, january]),
        asOf: lastDay,
        settings: NO_SETTINGS,
      }),
      id
    ).change?.kind ?? null;

  test("has no real fall of what grows with the days, while the month is running", () => {
    expect(changeOf("REPEAT", 45672)).toBeNull();
    expect(changeOf("RETENTION.ACTIVE", 45672)).toBeNull();
    expect(changeOf("AOV", 45672)).toBe("rise");
  });

  test("has one when the month is over", () => {
    expect(changeOf("REPEAT", 45688)).toBe("fall");
  });
});
