import fc from "fast-check";
import { callFunction, cellsFrom, column, installHost } from "../support/excelFunctions";

beforeAll(() => installHost());

interface Life {
  readonly duration: number;
  readonly event: 0 | 1;
}

type Curve = [time: number, atRisk: number, events: number, survival: number, ...rest: unknown[]][];

const life: fc.Arbitrary<Life> = fc.record({
  duration: fc.integer({ min: 1, max: 30 }),
  event: fc.constantFrom(0, 1),
});
/** At least one life has ended. */
const lives = fc
  .array(life, { minLength: 1, maxLength: 40 })
  .filter((all) => all.some(({ event }) => event === 1));

const columns = (all: readonly Life[]): [unknown[][], unknown[][]] => [
  column(...all.map(({ duration }) => duration)),
  column(...all.map(({ event }) => event)),
];

const curveOf = (all: readonly Life[]): Curve =>
  (cellsFrom("SURVIVAL", ...columns(all)) as unknown as Curve).slice(1);

test("survival never rises, stays from 0 to 1, and lies within its limits", () => {
  fc.assert(
    fc.property(lives, (all) => {
      let before = 1;
      for (const [, atRisk, events, survival, , low, high] of curveOf(all)) {
        expect(survival).toBeLessThanOrEqual(before);
        expect(survival).toBeGreaterThanOrEqual(0);
        expect(events).toBeLessThanOrEqual(atRisk);
        if (low !== "") expect(low as number).toBeLessThanOrEqual(survival + 1e-12);
        if (high !== "") expect(high as number).toBeGreaterThanOrEqual(survival - 1e-12);
        before = survival;
      }
    })
  );
});

test("without censoring survival is the share that lived longer", () => {
  fc.assert(
    fc.property(lives, (all) => {
      const ended = all.map(({ duration }): Life => ({ duration, event: 1 }));
      for (const [time, , , survival] of curveOf(ended)) {
        const longer = ended.filter(({ duration }) => duration > time).length;
        expect(survival).toBeCloseTo(longer / ended.length, 12);
      }
    })
  );
});

test("the order of rows changes nothing, and a longer unit of time only the times", () => {
  fc.assert(
    fc.property(lives, fc.integer({ min: 2, max: 9 }), (all, unit) => {
      const curve = curveOf(all);
      expect(curveOf([...all].reverse())).toEqual(curve);
      const slower = all.map((one) => ({ ...one, duration: unit * one.duration }));
      expect(curveOf(slower)).toEqual(curve.map(([time, ...rest]) => [unit * time, ...rest]));
    })
  );
});

test("all events are counted, and all lives are at risk until one ends", () => {
  fc.assert(
    fc.property(lives, (all) => {
      const curve = curveOf(all);
      const ended = all.filter(({ event }) => event === 1);
      expect(curve.reduce((sum, [, , events]) => sum + events, 0)).toBe(ended.length);
      for (const [time, atRisk] of curve)
        expect(atRisk).toBe(all.filter(({ duration }) => duration >= time).length);
    })
  );
});

test("the median is the first time at which no more than half are left", () => {
  fc.assert(
    fc.property(lives, (all) => {
      const reached = curveOf(all).find(([, , , survival]) => survival <= 0.5 + 1e-12);
      const outcome = callFunction("SURVIVAL.MEDIAN", columns(all));
      if (reached) expect(outcome).toEqual({ cells: reached[0] });
      else expect(outcome).toMatchObject({ error: "#N/A" });
    })
  );
});

test("the test of groups does not depend on their names or on the order of rows", () => {
  const groups = fc.array(fc.tuple(life, fc.constantFrom("a", "b", "c")), {
    minLength: 6,
    maxLength: 30,
  });
  fc.assert(
    fc.property(groups, (rows) => {
      const testOf = (all: typeof rows, name: (group: string) => string) =>
        callFunction("SURVIVAL.TEST", [
          ...columns(all.map(([one]) => one)),
          column(...all.map(([, group]) => name(group))),
        ]);
      const plain = testOf(rows, (group) => group);
      fc.pre("cells" in plain);
      const [chiSquare, df, p] = (plain as { cells: number[][] }).cells[0]!;
      expect(chiSquare).toBeGreaterThanOrEqual(-1e-12);
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1 + 1e-12);
      const other = testOf([...rows].reverse(), (group) => ({ a: "z", b: "y", c: "x" })[group]!);
      const found = (other as { cells: number[][] }).cells[0]!;
      expect(found[0]).toBeCloseTo(chiSquare!, 8);
      expect(found.slice(1)).toEqual([df, expect.closeTo(p!, 8)]);
    })
  );
});
