import fc from "fast-check";
import { cellsFrom, column, installHost } from "../support/excelFunctions";

beforeAll(() => installHost());

/** Revenue of a customer at the start and at the end of a period; a blank end is a customer who left. */
interface Subscription {
  readonly start: number;
  readonly end: number | null;
}

const subscription: fc.Arbitrary<Subscription> = fc.record({
  start: fc.nat(500),
  end: fc.option(fc.nat(500)),
});
const subscriptions = fc
  .array(subscription, { minLength: 1, maxLength: 30 })
  .filter((all) => all.some(({ start }) => start > 0));

const rate = (id: string, all: readonly Subscription[]): number =>
  cellsFrom(
    id,
    column(...all.map(({ start }) => start)),
    column(...all.map(({ end }) => end))
  ) as number;

test("gross retention lies from 0 to 1 and never above net retention", () => {
  fc.assert(
    fc.property(subscriptions, (all) => {
      const gross = rate("GRR", all);
      expect(gross).toBeGreaterThanOrEqual(0);
      expect(gross).toBeLessThanOrEqual(1);
      expect(gross).toBeLessThanOrEqual(rate("NRR", all));
    })
  );
});

test.each(["GRR", "NRR", "UPSELL"])(
  "%s does not depend on the order of rows, on the currency, or on how hosts show a blank",
  (id) => {
    fc.assert(
      fc.property(subscriptions, (all) => {
        const plain = rate(id, all);
        expect(rate(id, [...all].reverse())).toBe(plain);
        const doubled = all.map(({ start, end }) => ({ start: 2 * start, end: end && 2 * end }));
        expect(rate(id, doubled)).toBe(plain);
        expect(
          rate(
            id,
            all.map(({ start, end }) => ({ start, end: end ?? 0 }))
          )
        ).toBe(plain);
      })
    );
  }
);

test("a churn rate converted to a year and back is the same rate", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 90 }),
      fc.constantFrom(1, 4, 12, 52),
      (percent, times) => {
        const yearly = cellsFrom("CHURN.CONVERT", percent / 100, times, 1) as number;
        expect(yearly).toBeGreaterThanOrEqual(percent / 100 - 1e-12);
        expect(yearly).toBeLessThanOrEqual(1);
        // Near certainty the digits that a rate can hold are lost.
        fc.pre(yearly < 1 - 1e-6);
        expect(cellsFrom("CHURN.CONVERT", yearly, 1, times)).toBeCloseTo(percent / 100, 8);
      }
    )
  );
});

const id = fc.nat(20).map((n) => `C${n}`);

test("customers kept and customers lost are all customers of the start", () => {
  fc.assert(
    fc.property(fc.array(id, { minLength: 1 }), fc.array(id, { minLength: 1 }), (start, end) => {
      const before = new Set(start);
      const lost = [...before].filter((one) => !end.includes(one)).length;
      const kept = cellsFrom("RETENTION.IDS", column(...start), column(...end)) as number;
      expect(kept + (cellsFrom("CHURN", before.size, lost) as number)).toBeCloseTo(1, 12);
    })
  );
});
