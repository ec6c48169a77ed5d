import { foldIds } from "../../src/calc/ids/foldIds";
import { noAnswer } from "../../src/catalog/measure";
import type { OrderRows, SourceData } from "../../src/catalog/rows";
import { cellsFrom, column, errorFrom, installHost } from "../support/excelFunctions";
import { daysFromTo, kpiOf } from "../support/kpiOf";
import { type FixtureLine, orderFixture, orderLines } from "../support/orderFixture";
import { subscriptionSource } from "../support/sourceRows";

beforeAll(() => installHost());

const { lines, asOf } = orderFixture("constructed");
const FIRST = Math.min(...lines.map(([, date]) => Math.floor(date)));
const ITEMS = ["shoes", "hats", "", "SHOES", "bags"];

const itemOf = (i: number): string => ITEMS[(i * 7) % ITEMS.length]!;
const referrerOf = (customer: string): string => (customer.charCodeAt(1) % 2 === 0 ? "friend" : "");

function ids(values: readonly string[]): OrderRows["item"] {
  const known = foldIds(values.filter((value) => value !== ""));
  let next = 0;
  const codes = Int32Array.from(values, (value) => (value === "" ? -1 : known.codes[next++]!));
  return { codes, labels: known.labels };
}

function sourceOf(log: readonly FixtureLine[], last = asOf): SourceData {
  const rows: OrderRows = {
    ...orderLines(log),
    item: ids(log.map((_, i) => itemOf(i))),
    referredBy: ids(log.map(([customer]) => referrerOf(customer))),
  };
  const first = Math.min(...log.map(([, date]) => Math.floor(date)));
  return { orders: { rows, span: { first, last }, by: null } };
}

const data = sourceOf(lines);
/** All rows with the numbers of their lines, so that every kind of row is in the period. */
const numbered = lines.map((line, i) => ({ line, i }));
const ALL = daysFromTo(FIRST, asOf);
const columnOf = (at: 0 | 1 | 3, rows = numbered) => column(...rows.map(({ line }) => line[at]));

test("days between purchases are the median of GAP over the rows of the period", () => {
  const half = daysFromTo(FIRST + 100, FIRST + 400);
  const rows = numbered.filter(({ line }) => line[1] >= half.start && line[1] < half.end);
  for (const [period, of] of [
    [ALL, numbered],
    [half, rows],
  ] as const)
    expect(kpiOf("GAP", data, period).value).toBe(
      cellsFrom("GAP", columnOf(0, of), columnOf(1, of), "median", columnOf(3, of))
    );
});

test("cross-selling is CROSSSELL of the purchases with an item, with its limits", () => {
  const bought = numbered.filter(({ line, i }) => line[3] >= 0 && itemOf(i) !== "");
  const { value, low, high, n } = kpiOf("CROSSSELL", data, ALL);
  const items = column(...bought.map(({ i }) => itemOf(i)));
  expect([[value, low, high, n]]).toEqual(
    cellsFrom("CROSSSELL", columnOf(0, bought), items, 2, 0.95)
  );
});

test("the return rate is RETURNRATE of refunded money and money before refunds", () => {
  const money = lines.map(([, , , amount]) => amount);
  const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);
  const refunded = -sum(money.filter((amount) => amount < 0));
  const { value, low } = kpiOf("RETURNRATE", data, ALL);
  expect(value).toBeCloseTo(
    cellsFrom("RETURNRATE", refunded, sum(money.filter((amount) => amount >= 0))) as number,
    12
  );
  expect(refunded).toBeGreaterThan(0);
  expect(low).toBeNull();
});

test("referral is REFERRAL of the new customers with a referrer, with its limits", () => {
  const newest = daysFromTo(FIRST, FIRST + 200);
  const firsts = new Map<string, number>();
  for (const [customer, date, , amount] of lines)
    if (amount >= 0) firsts.set(customer, Math.min(date, firsts.get(customer) ?? Infinity));
  const fresh = [...firsts].filter(([, date]) => date < newest.end).map(([customer]) => customer);
  const referred = fresh.filter((customer) => referrerOf(customer) !== "");
  const { value, low, high, n } = kpiOf("REFERRAL", data, newest);
  expect([[value, low, high, n]]).toEqual(
    cellsFrom("REFERRAL", referred.length, fresh.length, 0.95)
  );
  expect(referred.length).toBeGreaterThan(0);
});

describe.each(["PARETO", "GINI", "HHI"] as const)("%s", (id) => {
  const purchases = numbered.filter(({ line }) => line[3] >= 0);

  test("is the function of the net revenue of the period's customers", () => {
    const log = purchases.map(({ line }) => line);
    expect(kpiOf(id, sourceOf(log), ALL).value).toBeCloseTo(
      cellsFrom(id, columnOf(3, purchases), columnOf(0, purchases)) as number,
      9
    );
  });

  test("is refused as the function refuses it where a customer has more refunds than purchases", () => {
    const log: FixtureLine[] = [
      ["A", FIRST, null, 10],
      ["B", FIRST, null, -5],
    ];
    expect(errorFrom(id, column(10, -5), column("A", "B"))).toMatch(/^#VALUE!/);
    expect(kpiOf(id, sourceOf(log), ALL)).toEqual(noAnswer("negativeCustomer"));
  });

  test("takes a customer whose refunds come in parts for one without revenue, as the function does", () => {
    const log: FixtureLine[] = [
      ["A", FIRST, null, 10],
      ["B", FIRST, null, 0.3],
      ["B", FIRST, null, -0.1],
      ["B", FIRST, null, -0.2],
    ];
    expect(kpiOf(id, sourceOf(log), ALL)).toMatchObject({
      ...{ value: cellsFrom(id, column(10, 0.3, -0.1, -0.2), column("A", "B", "B", "B")), n: 2 },
    });
  });
});

test("of revenues 1, 2, 3, 4 and 10 the largest customer holds half, with Gini 0.4 and HHI 0.325", () => {
  const log = [1, 2, 3, 4, 10].map((amount, i): FixtureLine => [`C${i}`, FIRST, null, amount]);
  const toy = sourceOf(log, FIRST);
  const period = daysFromTo(FIRST, FIRST);
  expect(kpiOf("PARETO", toy, period).value).toBe(0.5);
  expect(kpiOf("GINI", toy, period).value).toBeCloseTo(0.4, 12);
  expect(kpiOf("HHI", toy, period).value).toBeCloseTo(0.325, 12);
});

describe("churn", () => {
  const [january, february] = [daysFromTo(45658, 45688), daysFromTo(45689, 45716)];
  const log: FixtureLine[] = [
    ["A", 45660, null, 1],
    ["B", 45661, null, 1],
    ["C", 45662, null, 1],
    ["A", 45690, null, 1],
  ];
  const orders = sourceOf(log, 45716);

  test("from orders is 1 − RETENTION.ACTIVE", () => {
    const twoMonths = { kind: "month", start: february.start, end: february.end } as const;
    const churn = kpiOf("CHURN", orders, twoMonths);
    const retention = cellsFrom(
      "RETENTION.ACTIVE",
      ...[column("A", "B", "C", "A"), column(45660, 45661, 45662, 45690)],
      ...[january.start, february.start, february.end - 1]
    );
    expect(churn.value).toBeCloseTo(1 - (retention as number), 12);
    expect(churn).toMatchObject({ value: 2 / 3, n: 3 });
  });

  test("is that of the subscriptions in all periods where there are any", () => {
    const subscriptions = subscriptionSource([["Z", 45690, null, 10]], {
      ...{ first: 45690, last: 45716 },
    });
    const both = { ...orders, subscriptions };
    expect(kpiOf("CHURN", both, january).value).toBeNull();
    expect(kpiOf("CHURN", both, january)).not.toEqual(kpiOf("CHURN", orders, january));
  });
});

describe("where there is no number, the reason is said", () => {
  const once: FixtureLine[] = [["A", FIRST, null, 0]];
  const refund: FixtureLine[] = [
    ["A", FIRST, null, 5],
    ["A", FIRST, null, -9],
  ];
  test.each([
    ["GAP", once, "noRepeatPurchase"],
    ["RETURNRATE", once, "noSales"],
    ["PARETO", once, "noSales"],
    ["RETURNRATE", refund, "refundsAboveSales"],
    ["CHURN", once, "noPreviousPeriod"],
    ["AOV", [["A", FIRST, null, -1]] as FixtureLine[], "noOrders"],
  ] as const)("%s", (id, log, reason) => {
    expect(kpiOf(id, sourceOf(log), ALL)).toEqual(noAnswer(reason));
  });

  test("referral without new customers, cross-selling without items", () => {
    const log: FixtureLine[] = [
      ["A", FIRST, null, 5],
      ["A", FIRST + 9, null, -2],
    ];
    const later = daysFromTo(FIRST + 5, FIRST + 9);
    expect(kpiOf("REFERRAL", sourceOf(log), later)).toEqual(noAnswer("noNewCustomers"));
    expect(kpiOf("CROSSSELL", sourceOf(log), later)).toEqual(noAnswer("noItems"));
  });
});
