import fc from "fast-check";
import { callFunction, cellsFrom, column, installHost } from "../support/excelFunctions";

beforeAll(() => installHost());

const count = fc.nat(10_000);

test("retention and churn of the same customers add up to 1", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.nat(100),
      count,
      (start, percent, joined) => {
        const lost = Math.floor((start * percent) / 100);
        const kept = cellsFrom("RETENTION", start, start - lost + joined, joined) as number;
        expect(kept + (cellsFrom("CHURN", start, lost) as number)).toBeCloseTo(1, 12);
      }
    )
  );
});

test("limits of a share enclose it within 0 and 1, and narrow as confidence falls", () => {
  fc.assert(
    fc.property(count, fc.integer({ min: 1, max: 10_000 }), (won, lost) => {
      const limits = (conf: number): number[] =>
        (cellsFrom("WINRATE", won, lost, conf) as number[][])[0]!;
      const [value, low, high] = limits(0.95) as [number, number, number];
      const [, innerLow, innerHigh] = limits(0.8) as [number, number, number];
      for (const [a, b] of [
        [0, low],
        [low, innerLow],
        [innerLow, value],
        [value, innerHigh],
        [innerHigh, high],
        [high, 1],
      ])
        expect(b! - a!).toBeGreaterThanOrEqual(-1e-12);
    })
  );
});

const score = fc.integer({ min: 0, max: 10 });

test("NPS stays within its points and turns its sign when answers are mirrored", () => {
  const mirrored: Record<number, number> = { 9: 3, 10: 0 };
  fc.assert(
    fc.property(fc.array(score, { minLength: 1 }), (scores) => {
      const nps = cellsFrom("NPS", column(...scores)) as number;
      expect(Math.abs(nps)).toBeLessThanOrEqual(100);
      const opposite = scores.map((one) => mirrored[one] ?? (one <= 6 ? 10 : one));
      expect(cellsFrom("NPS", column(...opposite))).toBeCloseTo(-nps, 9);
    })
  );
});

test("weights of 1 are no weights", () => {
  fc.assert(
    fc.property(fc.array(score, { minLength: 1 }), (scores) => {
      const weighted = cellsFrom("NPS", column(...scores), column(...scores.map(() => 1)));
      expect(weighted).toBe(cellsFrom("NPS", column(...scores)));
    })
  );
});

test("shares of a distribution add up to 1, and its counts to the answers", () => {
  fc.assert(
    fc.property(fc.array(score, { minLength: 1 }), (scores) => {
      const table = cellsFrom("DISTRIBUTION", column(...scores), 0, 10) as number[][];
      const sumOf = (at: number): number => table.slice(1).reduce((sum, row) => sum + row[at]!, 0);
      expect(sumOf(1)).toBe(scores.length);
      expect(sumOf(2)).toBeCloseTo(1, 12);
    })
  );
});

test("satisfaction in points is the mean on another scale", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), (scores) => {
      const mean = cellsFrom("CSAT", column(...scores), 7, null, "mean") as number;
      const points = cellsFrom("CSAT", column(...scores), 7, null, "points") as number;
      expect(points).toBeCloseTo(((mean - 1) / 6) * 100, 9);
    })
  );
});

const money = fc.double({ min: 0, max: 1e6, noNaN: true });
const fraction = fc.double({ min: 0.01, max: 1, noNaN: true });

test("doubling the purchase doubles the value before acquisition cost", () => {
  fc.assert(
    fc.property(money, fraction, fraction, fraction, (purchase, margin, rate, part) => {
      const value = (amount: number): number =>
        cellsFrom("CLV", amount, 12, 10 * part, margin, 0, rate) as number;
      expect(value(2 * purchase)).toBeCloseTo(2 * value(purchase), 6);
    })
  );
});

test("money at the start of a period is worth its discount more than at the end", () => {
  fc.assert(
    fc.property(
      fraction,
      fraction,
      fc.integer({ min: 1, max: 40 }),
      (retention, rate, lifespan) => {
        const clv = (type: number): number =>
          cellsFrom("CLV", 100, 1, lifespan, 0.5, 0, rate, type) as number;
        expect(clv(1) / clv(0)).toBeCloseTo(1 + rate, 9);
        const kept = (type: number): number =>
          cellsFrom("CLV.RETENTION", 100, retention, rate, 0, type) as number;
        expect(kept(1) - kept(0)).toBeCloseTo(100, 6);
      }
    )
  );
});

test("a cost is paid back later the more customers leave, and exactly when its margin has come in", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.double({ min: 0.001, max: 0.2, noNaN: true }),
      (whole, churn) => {
        let earned = 0;
        for (let t = 0; t < whole; t++) earned += 20 * (1 - churn) ** t;
        const outcome = callFunction("PAYBACK", [earned, 50, 0.4, churn]);
        expect((outcome as { cells: number }).cells).toBeCloseTo(whole, 6);
        expect(whole).toBeGreaterThanOrEqual(
          (cellsFrom("PAYBACK", earned, 50, 0.4) as number) - 1e-9
        );
      }
    )
  );
});

test("attainment is never negative and never above its cap", () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(number, money, fc.constantFrom("up", "down", "on"), (actual, target, direction) => {
      const outcome = callFunction("ATTAIN", [actual, target + 1, direction, 1.2]) as {
        cells: number;
      };
      expect(outcome.cells).toBeGreaterThanOrEqual(0);
      expect(outcome.cells).toBeLessThanOrEqual(1.2);
    })
  );
});
