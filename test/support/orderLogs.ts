import fc from "fast-check";

/** A row of an order log; an amount below 0 is a refund. */
export interface OrderRow {
  readonly customer: string;
  readonly date: number;
  readonly order: string;
  readonly amount: number;
}

const order = fc.nat(25).map((n) => `O-${n}`);

/** Whole amounts, so that sums do not depend on their order. */
export const orderRow: fc.Arbitrary<OrderRow> = fc.record({
  customer: fc.nat(8).map((n) => `C${n}`),
  date: fc.integer({ min: 45000, max: 45400 }).chain((day) => fc.constantFrom(day, day + 0.5)),
  order,
  amount: fc.integer({ min: -60, max: 200 }),
});

/** Logs with at least one purchase. */
export const orderLog: fc.Arbitrary<OrderRow[]> = fc
  .array(orderRow, { minLength: 1, maxLength: 40 })
  .filter((rows) => rows.some(({ amount }) => amount >= 0));

export const columnOf = (rows: readonly OrderRow[], role: keyof OrderRow): unknown[][] =>
  rows.map((row) => [row[role]]);
