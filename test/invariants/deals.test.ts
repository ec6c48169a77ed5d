import fc from "fast-check";
import { cellsFrom, column, installHost } from "../support/excelFunctions";

beforeAll(() => installHost());

const created = fc.integer({ min: 45000 * 24, max: 45060 * 24 }).map((hours) => hours / 24);
const money = fc.integer({ min: 1, max: 1000 });

/** A deal, which serves as lead, ticket and customer too; its end is blank while it is open. */
const deal = fc.record({
  created,
  hours: fc.option(fc.integer({ min: 0, max: 2000 }), { freq: 4 }),
  status: fc.constantFrom("Closed Won", "赢单", "输单", "lost", "Negotiation", "無效"),
  amount: money,
  after: fc.option(money),
  chance: fc.constantFrom(0, 0.2, 0.5, 0.9, 1),
  customer: fc.constantFrom("C1", "c1 ", "C2", "C3"),
  category: fc.constantFrom("Shoes", "shoes", "Hats", "Bags"),
});

type Deal = typeof deal extends fc.Arbitrary<infer T> ? T : never;

/** Deals of which some are decided and some are not. */
const deals = fc
  .array(deal, { minLength: 1, maxLength: 30 })
  .map((some): readonly Deal[] => [
    { ...some[0]!, status: "Closed Won", hours: 48 },
    { ...some[0]!, status: "lost", hours: 72 },
    ...some,
  ]);

const AS_OF = 45200;
const columnOf = (rows: readonly Deal[], name: keyof Deal) =>
  column(...rows.map((row) => row[name]));
const endOf = (rows: readonly Deal[]) =>
  column(...rows.map(({ created, hours }) => (hours === null ? null : created + hours / 24)));

/** The functions on a list of deals, with money in some unit. */
const ANSWERS: Readonly<Record<string, (rows: readonly Deal[], unit?: number) => number>> = {
  wonByCount: (rows) => cellsFrom("WINRATE.DEALS", columnOf(rows, "status")) as number,
  wonByAmount: (rows, unit = 1) =>
    cellsFrom("WINRATE.DEALS", columnOf(rows, "status"), null, null, inUnit(rows, unit)) as number,
  answeredInTime: (rows) =>
    cellsFrom("RESPONSE", columnOf(rows, "created"), endOf(rows), null, 24, AS_OF) as number,
  crossSold: (rows) =>
    cellsFrom("CROSSSELL", columnOf(rows, "customer"), columnOf(rows, "category")) as number,
  upSold: (rows, unit = 1) =>
    cellsFrom("UPSELL", inUnit(rows, unit), inUnit(rows, unit, "after")) as number,
  forecastError: (rows, unit = 1) =>
    cellsFrom("ACCURACY", inUnit(rows, unit), inUnit(rows, unit, "after")) as number,
  cycle: (rows) => cellsFrom("CYCLE", columnOf(rows, "created"), endOf(rows)) as number,
  handlingHours: (rows) =>
    cellsFrom("HANDLETIME", columnOf(rows, "created"), endOf(rows), "mean") as number,
  weightedPipeline: (rows, unit = 1) =>
    cellsFrom("PIPELINE", inUnit(rows, unit), columnOf(rows, "chance")) as number,
};

function inUnit(rows: readonly Deal[], unit: number, name: "amount" | "after" = "amount") {
  return column(...rows.map((row) => (row[name] === null ? null : row[name] * unit)));
}

const SHARES = ["wonByCount", "wonByAmount", "answeredInTime", "crossSold", "upSold"];
const withAfter = deals.map((rows) => [{ ...rows[0]!, after: 10 }, ...rows]);

test.each(Object.keys(ANSWERS))("%s does not depend on the order of the rows", (name) => {
  fc.assert(
    fc.property(withAfter, (rows) => {
      expect(ANSWERS[name]!([...rows].reverse())).toBeCloseTo(ANSWERS[name]!(rows), 9);
    })
  );
});

test.each(SHARES)("%s is a share from 0 to 1", (name) => {
  fc.assert(
    fc.property(deals, (rows) => {
      const share = ANSWERS[name]!(rows);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    })
  );
});

test.each([
  ["wonByAmount", 1],
  ["upSold", 1],
  ["forecastError", 1],
  ["weightedPipeline", 2],
])("doubling amounts multiplies %s by %d", (name, factor) => {
  fc.assert(
    fc.property(withAfter, (rows) => {
      expect(ANSWERS[name]!(rows, 2)).toBeCloseTo(factor * ANSWERS[name]!(rows), 6);
    })
  );
});

test("the win rate and the rate with won and lost changed over add up to 1", () => {
  const [won, lost] = [column("Closed Won", "赢单", "won"), column("输单", "lost")];
  fc.assert(
    fc.property(deals, (rows) => {
      const status = columnOf(rows, "status");
      const rate = cellsFrom("WINRATE.DEALS", status, won, lost) as number;
      expect(rate).toBeCloseTo(ANSWERS.wonByCount!(rows), 12);
      expect(cellsFrom("WINRATE.DEALS", status, lost, won)).toBeCloseTo(1 - rate, 12);
    })
  );
});

test("a censored median is that of closed deals when an odd number of them are all closed", () => {
  fc.assert(
    fc.property(deals, (rows) => {
      const closed = rows.map((row) => ({ ...row, hours: row.hours ?? 5 }));
      const odd = closed.length % 2 === 1 ? closed : closed.slice(1);
      const censored = cellsFrom("CYCLE.CENSORED", columnOf(odd, "created"), endOf(odd));
      expect(censored).toBeCloseTo(ANSWERS.cycle!(odd), 9);
    })
  );
});

test("more time for a reply never lowers the share answered in time", () => {
  fc.assert(
    fc.property(deals, fc.nat(100), fc.nat(100), (rows, hours, more) => {
      const within = (limit: number): number =>
        cellsFrom("RESPONSE", columnOf(rows, "created"), endOf(rows), null, limit) as number;
      expect(within(hours + more)).toBeGreaterThanOrEqual(within(hours));
    })
  );
});

test("steps of a funnel multiply to its cumulative rates, and its drops add up to what is lost", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1 }), (counts) => {
      const falling = counts.sort((a, b) => b - a);
      const stages = column(...falling.map((_, i) => `stage ${i}`));
      const rows = (cellsFrom("FUNNEL", stages, column(...falling)) as unknown[][]).slice(1);
      let [share, lost] = [1, 0];
      for (const [, count, step, cumulative, drop] of rows) {
        share *= step as number;
        lost += drop === "" ? 0 : (drop as number);
        expect(cumulative).toBeCloseTo(share, 9);
        expect(lost).toBe(falling[0]! - (count as number));
      }
    })
  );
});
