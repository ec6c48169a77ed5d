import fc from "fast-check";
import { callFunction, cellsFrom, installHost } from "../support/excelFunctions";
import { columnOf, orderLog, type OrderRow } from "../support/orderLogs";

// Many properties over one kind of log: fewer runs of each.
fc.configureGlobal({ numRuns: 50 });
beforeAll(() => installHost());

type Reading = (rows: readonly OrderRow[]) => unknown;

const column = columnOf;
const call = (id: string, ...args: unknown[]): unknown => callFunction(id, args);

const WINDOWS = [45000, 45200, 45400] as const;

/** Answers that are rates or counts per customer: they know no money. */
const RATES: Record<string, Reading> = {
  "REPEAT by day": (rows) =>
    call("REPEAT", column(rows, "customer"), column(rows, "date"), null, column(rows, "amount")),
  "REPEAT by order": (rows) =>
    call("REPEAT", column(rows, "customer"), null, column(rows, "order"), column(rows, "amount")),
  FREQ: (rows) =>
    call("FREQ", column(rows, "customer"), column(rows, "date"), null, column(rows, "amount"), 12),
  GAP: (rows) =>
    call("GAP", column(rows, "customer"), column(rows, "date"), "mean", column(rows, "amount")),
  "RETENTION.ACTIVE": (rows) =>
    call(
      "RETENTION.ACTIVE",
      column(rows, "customer"),
      column(rows, "date"),
      ...WINDOWS,
      column(rows, "amount")
    ),
  "COHORT rate": (rows) =>
    call("COHORT", column(rows, "customer"), column(rows, "date"), column(rows, "amount")),
  "COHORT count": (rows) =>
    call(
      "COHORT",
      column(rows, "customer"),
      column(rows, "date"),
      column(rows, "amount"),
      "Q",
      "count"
    ),
};

/** Answers in money. */
const MONEY: Record<string, Reading> = {
  AOV: (rows) =>
    call("AOV", column(rows, "amount"), null, column(rows, "customer"), column(rows, "date")),
  "AOV by order": (rows) => call("AOV", column(rows, "amount"), column(rows, "order")),
  ARPU: (rows) => call("ARPU", column(rows, "amount"), column(rows, "customer"), 3),
};

const rfm = (rows: readonly OrderRow[]): unknown[][] =>
  cellsFrom(
    "RFM",
    column(rows, "customer"),
    column(rows, "date"),
    column(rows, "amount")
  ) as unknown[][];

const cohort = (rows: readonly OrderRow[], mode: string): unknown[][] =>
  cellsFrom(
    "COHORT",
    column(rows, "customer"),
    column(rows, "date"),
    column(rows, "amount"),
    "M",
    mode
  ) as unknown[][];

const byCustomer = (table: unknown[][]): unknown[][] =>
  table.slice(1).sort((a, b) => String(a[0]).localeCompare(String(b[0])));

const buyers = (rows: readonly OrderRow[]): Set<string> =>
  new Set(rows.filter(({ amount }) => amount >= 0).map(({ customer }) => customer));

const shuffled = orderLog.chain((rows) =>
  fc.tuple(
    fc.constant(rows),
    fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })
  )
);

test.each(Object.entries({ ...RATES, ...MONEY }))(
  "the order of rows does not change %s",
  (_, answer) => {
    fc.assert(
      fc.property(shuffled, ([rows, other]) => expect(answer(other)).toEqual(answer(rows)))
    );
  }
);

test("the order of rows changes RFM only in the order of customers", () => {
  fc.assert(
    fc.property(shuffled, ([rows, other]) =>
      expect(byCustomer(rfm(other))).toEqual(byCustomer(rfm(rows)))
    )
  );
});

const doubled = (rows: readonly OrderRow[]): OrderRow[] =>
  rows.map((row) => ({ ...row, amount: 2 * row.amount }));

test.each(Object.entries(RATES))("doubling amounts leaves %s alone", (_, answer) => {
  fc.assert(fc.property(orderLog, (rows) => expect(answer(doubled(rows))).toEqual(answer(rows))));
});

test.each(Object.entries(MONEY))("doubling amounts doubles %s", (_, answer) => {
  fc.assert(
    fc.property(orderLog, (rows) => {
      const { cells } = answer(rows) as { cells: number };
      expect(answer(doubled(rows))).toEqual({ cells: 2 * cells });
    })
  );
});

test("doubling amounts doubles the money of RFM and leaves scores and segments alone", () => {
  fc.assert(
    fc.property(orderLog, (rows) => {
      const expected = rfm(rows).map((row, i) =>
        i === 0 ? row : row.map((cell, j) => (j === 3 ? 2 * (cell as number) : cell))
      );
      expect(rfm(doubled(rows))).toEqual(expected);
    })
  );
});

test("every rate of a table or a cell lies from 0 to 1", () => {
  fc.assert(
    fc.property(orderLog, (rows) => {
      const table = cohort(rows, "rate").slice(1);
      const rates = [
        ...table.flatMap((row) => row.slice(2)),
        cellsFrom(
          "REPEAT",
          column(rows, "customer"),
          column(rows, "date"),
          null,
          column(rows, "amount")
        ),
      ];
      for (const rate of rates.filter((cell) => cell !== "")) {
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(1);
      }
    })
  );
});

test("RFM has the customers who bought, and their orders are those of FREQ", () => {
  fc.assert(
    fc.property(orderLog, (rows) => {
      const table = rfm(rows).slice(1);
      expect(new Set(table.map(([customer]) => customer))).toEqual(buyers(rows));
      const orders = table.reduce((sum, row) => sum + (row[2] as number), 0);
      const frequency = cellsFrom(
        "FREQ",
        column(rows, "customer"),
        column(rows, "date"),
        null,
        column(rows, "amount")
      );
      expect(orders / table.length).toBeCloseTo(frequency as number, 12);
    })
  );
});

test("cohorts share out the customers who bought, and all of them are active at age 0", () => {
  fc.assert(
    fc.property(orderLog, (rows) => {
      const table = cohort(rows, "count").slice(1);
      expect(table.reduce((sum, row) => sum + (row[1] as number), 0)).toBe(buyers(rows).size);
      for (const row of table) expect(row[2]).toBe(row[1]);
    })
  );
});

test("cohort revenue is all revenue but refunds before a first purchase", () => {
  fc.assert(
    fc.property(orderLog, (rows) => {
      const first = new Map<string, number>();
      for (const { customer, date, amount } of rows)
        if (amount >= 0)
          first.set(customer, Math.min(first.get(customer) ?? Infinity, Math.floor(date)));
      const counted = rows.filter(
        ({ customer, date }) => Math.floor(date) >= (first.get(customer) ?? Infinity)
      );
      const total = cohort(rows, "revenue")
        .slice(1)
        .flatMap((row) => row.slice(2))
        .reduce((sum: number, cell) => sum + (cell === "" ? 0 : (cell as number)), 0);
      expect(total).toBe(counted.reduce((sum, { amount }) => sum + amount, 0));
    })
  );
});

test.each(Object.entries({ ...RATES, ...MONEY, RFM: (rows: readonly OrderRow[]) => rfm(rows) }))(
  "splitting a refund into two changes nothing in %s",
  (_, answer) => {
    fc.assert(
      fc.property(orderLog, (rows) => {
        const split = rows.flatMap((row) =>
          row.amount < 0
            ? [
                { ...row, amount: row.amount / 2 },
                { ...row, amount: row.amount / 2 },
              ]
            : [row]
        );
        expect(answer(split)).toEqual(answer(rows));
      })
    );
  }
);
