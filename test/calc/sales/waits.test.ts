import { answeredWithin } from "../../../src/calc/sales/answeredWithin";
import { censoredCycle } from "../../../src/calc/sales/censoredCycle";
import { censoredHours, hoursOfEnded } from "../../../src/calc/sales/elapsedHours";
import { observedDurations } from "../../../src/calc/sales/observedDurations";

const serials = (...values: number[]): Float64Array => Float64Array.from(values);

describe("waits observed at the end of a day", () => {
  const waits = { start: serials(1, 2.5, 4, 6), end: serials(3, NaN, 5.5, NaN), asOf: 4 };

  test("are still going on when they end later, and left out when they begin later", () => {
    const { duration, event } = observedDurations(waits, 5);
    expect([...duration]).toEqual([2, 2.5, 1]);
    expect([...event]).toEqual([1, 0, 0]);
  });

  test("last at least 0 days when they began after the moment of censoring", () => {
    const late = { start: serials(4.5), end: serials(NaN), asOf: 4 };
    expect([...observedDurations(late, 4).duration]).toEqual([0]);
  });
});

/** Remissions under 6-MP in weeks, relapsed or still in remission. */
const RELAPSED = [6, 6, 6, 7, 10, 13, 16, 22, 23];
const REMAINING = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];

describe("the censored median of the 6-MP remissions (Freireich et al. 1963) is 23", () => {
  test("in days, with open ones censored on the day as_of", () => {
    const created = serials(...RELAPSED.map(() => 100), ...REMAINING.map((weeks) => 200 - weeks));
    const closed = serials(...RELAPSED.map((weeks) => 100 + weeks), ...REMAINING.map(() => NaN));
    expect(censoredCycle(created, closed, 200)).toBe(23);
  });

  test("in hours, with open ones censored at the end of the day as_of", () => {
    const start = serials(
      ...RELAPSED.map(() => 100),
      ...REMAINING.map((hours) => 201 - hours / 24)
    );
    const end = serials(...RELAPSED.map((hours) => 100 + hours / 24), ...REMAINING.map(() => NaN));
    expect(censoredHours({ start, end, asOf: 200 }, 0.5)).toBeCloseTo(23, 9);
  });
});

test("a censored median has no answer while more than half of the waits go on", () => {
  expect(censoredCycle(serials(1, 1, 1), serials(3, NaN, NaN), 9)).toBeNull();
  expect(censoredHours({ start: serials(1), end: serials(NaN), asOf: 9 }, 0.5)).toBeNull();
});

test("hours are those of ended waits, with fractions", () => {
  expect([...hoursOfEnded({ start: serials(1, 2, 3), end: serials(1.5, NaN, 3.0625) })]).toEqual([
    12, 1.5,
  ]);
});

describe("the share answered within some hours", () => {
  const start = serials(10, 10, 10.9, 10);
  const end = serials(10.5, 12, NaN, NaN);

  test("counts every unanswered wait as missed when all is known", () => {
    expect(answeredWithin({ start, end, asOf: Infinity }, 12)).toEqual({ k: 1, n: 4 });
  });

  test("leaves out who is still inside the time at the end of as_of", () => {
    expect(answeredWithin({ start, end, asOf: 10 }, 12)).toEqual({ k: 1, n: 3 });
  });

  test("forgives less than half a second", () => {
    const oneHour = 1 / 24;
    const replies = [0, 0.4, 0.6].map((seconds) => 10.1 + oneHour + seconds / 86400);
    const waits = { start: serials(10.1, 10.1, 10.1), end: serials(...replies), asOf: Infinity };
    expect(answeredWithin(waits, 1)).toEqual({ k: 2, n: 3 });
  });
});
