import fc from "fast-check";
import { callFunction, cellsFrom, installHost } from "../support/excelFunctions";
import { columnOf, orderLog, type OrderRow } from "../support/orderLogs";

beforeAll(() => installHost());

/** Revenue by customer. */
function totalsOf(rows: readonly OrderRow[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const { customer, amount } of rows)
    totals.set(customer, (totals.get(customer) ?? 0) + amount);
  return totals;
}

/** Logs with refunds in which no customer is in the red, and some revenue is left. */
const revenueLog = orderLog
  .map((rows) => {
    const totals = totalsOf(rows);
    return rows.map((row) =>
      totals.get(row.customer)! < 0 ? { ...row, amount: Math.abs(row.amount) } : row
    );
  })
  .filter((rows) => rows.reduce((sum, { amount }) => sum + amount, 0) > 0);

type Reading = (rows: readonly OrderRow[]) => unknown;

const reading =
  (id: string, ...options: unknown[]): Reading =>
  (rows) =>
    cellsFrom(id, columnOf(rows, "amount"), columnOf(rows, "customer"), ...options);

const MEASURES: Readonly<Record<string, Reading>> = {
  PARETO: reading("PARETO"),
  GINI: reading("GINI"),
  HHI: reading("HHI"),
  LORENZ: reading("LORENZ", 7),
};

const shuffled = revenueLog.chain((rows) =>
  fc.tuple(
    fc.constant(rows),
    fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })
  )
);

/** The same numbers but for the rounding of a sum, which depends on its order. */
function expectSame(found: unknown, expected: unknown): void {
  const numbers = (cells: unknown): number[] =>
    [cells].flat(2).filter((cell) => typeof cell === "number");
  expect(numbers(found).length).toBe(numbers(expected).length);
  numbers(found).forEach((value, i) => expect(value).toBeCloseTo(numbers(expected)[i]!, 12));
}

describe.each(Object.entries(MEASURES))("%s", (_, measure) => {
  test("does not depend on the order of rows", () => {
    fc.assert(fc.property(shuffled, ([rows, other]) => expectSame(measure(other), measure(rows))));
  });

  test("is the same in another currency", () => {
    fc.assert(
      fc.property(revenueLog, (rows) => {
        const doubled = rows.map((row) => ({ ...row, amount: 2 * row.amount }));
        expectSame(measure(doubled), measure(rows));
      })
    );
  });

  test("does not see that a refund was split", () => {
    fc.assert(
      fc.property(revenueLog, (rows) => {
        const split = rows.flatMap((row) => {
          const half = { ...row, amount: row.amount / 2 };
          return row.amount < 0 ? [half, half] : [row];
        });
        expectSame(measure(split), measure(rows));
      })
    );
  });
});

test("GINI lies from 0 to 1 − 1/n and HHI from 1/n to 1, n being the customers", () => {
  fc.assert(
    fc.property(revenueLog, (rows) => {
      const [gini, hhi] = [MEASURES.GINI!(rows), MEASURES.HHI!(rows)] as [number, number];
      const customers = totalsOf(rows).size;
      expect(gini).toBeGreaterThanOrEqual(-1e-12);
      expect(gini).toBeLessThanOrEqual(1 - 1 / customers + 1e-12);
      expect(hhi).toBeGreaterThanOrEqual(1 / customers - 1e-12);
      expect(hhi).toBeLessThanOrEqual(1 + 1e-12);
    })
  );
});

test("the largest customers have at least their share of customers in revenue, and all have all of it", () => {
  fc.assert(
    fc.property(revenueLog, fc.integer({ min: 1, max: 100 }), (rows, percent) => {
      const share = reading("PARETO", percent / 100)(rows) as number;
      expect(share).toBeGreaterThanOrEqual(percent / 100 - 1e-12);
      expect(share).toBeLessThanOrEqual(1 + 1e-12);
      expect(reading("PARETO", 1)(rows)).toBeCloseTo(1, 12);
    })
  );
});

test("LORENZ rises from 0 to 1, never above the diagonal, each step at least as high as the one before", () => {
  fc.assert(
    fc.property(revenueLog, fc.integer({ min: 2, max: 30 }), (rows, points) => {
      const curve = (reading("LORENZ", points)(rows) as number[][]).slice(1);
      expect(curve.length).toBe(points + 1);
      expect(curve[0]).toEqual([0, 0]);
      expect(curve.at(-1)![1]).toBeCloseTo(1, 12);
      let [before, step] = [0, 0];
      for (const [customers, revenue] of curve.slice(1) as [number, number][]) {
        expect(revenue).toBeLessThanOrEqual(customers + 1e-12);
        expect(revenue - before).toBeGreaterThanOrEqual(step - 1e-12);
        [before, step] = [revenue, revenue - before];
      }
    })
  );
});

test("GINI is twice the area between the diagonal and LORENZ with a point for every customer", () => {
  fc.assert(
    fc.property(revenueLog, (rows) => {
      const customers = totalsOf(rows).size;
      fc.pre(customers > 1);
      const curve = (reading("LORENZ", customers)(rows) as number[][]).slice(1);
      let area = 0;
      for (let i = 1; i < curve.length; i++)
        area += (curve[i]![1]! + curve[i - 1]![1]!) / 2 / customers;
      expect(MEASURES.GINI!(rows)).toBeCloseTo(1 - 2 * area, 10);
    })
  );
});

test("shares of ABC add up to 1, fall from the largest, and are those of the items in any order of rows", () => {
  const abc = (rows: readonly OrderRow[]): [string, number, number, number, string][] =>
    (cellsFrom("ABC", columnOf(rows, "customer"), columnOf(rows, "amount")) as never[]).slice(1);
  fc.assert(
    fc.property(shuffled, ([rows, other]) => {
      const shares = abc(rows).map(([, , share]) => share);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
      const byItem = (table: typeof rows) =>
        Object.fromEntries(abc(table).map(([item, , share]) => [item, share]));
      expect(byItem(other)).toEqual(byItem(rows));
    })
  );
});

test("historic values are revenue shared out among customers, and double with the amounts", () => {
  const historic = (rows: readonly OrderRow[]): unknown[][] =>
    cellsFrom("CLV.HISTORIC", columnOf(rows, "customer"), columnOf(rows, "amount")) as unknown[][];
  fc.assert(
    fc.property(orderLog, (rows) => {
      const values = historic(rows).slice(1);
      expect(new Map(values as [string, number][])).toEqual(totalsOf(rows));
      const doubled = historic(rows.map((row) => ({ ...row, amount: 2 * row.amount }))).slice(1);
      expect(doubled).toEqual(values.map(([customer, value]) => [customer, 2 * (value as number)]));
    })
  );
});

test("a pair of items is as frequent one way as the other, and support is at most confidence", () => {
  fc.assert(
    fc.property(revenueLog, (rows) => {
      const outcome = callFunction("AFFINITY", [
        columnOf(rows, "order"),
        columnOf(rows, "customer"),
        1,
      ]);
      fc.pre("cells" in outcome);
      const pairs = (outcome as { cells: [string, string, ...number[]][] }).cells.slice(1);
      const ordersOf = new Map(pairs.map(([a, b, orders]) => [`${a} ${b}`, orders]));
      for (const [a, b, orders, support, confidence] of pairs) {
        expect(ordersOf.get(`${b} ${a}`)).toBe(orders);
        expect(support).toBeLessThanOrEqual(confidence! + 1e-12);
        expect(confidence).toBeLessThanOrEqual(1 + 1e-12);
      }
    })
  );
});
