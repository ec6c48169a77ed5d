import fc from "fast-check";
import { argumentsOf } from "../support/anyArguments";
import { callFunction, functions, installHost } from "../support/excelFunctions";

/** Of each function; together they are more than ten thousand calls. */
const RUNS = 200;

beforeAll(() => installHost());

const isCell = (value: unknown): boolean =>
  typeof value === "number" ? Number.isFinite(value) : typeof value === "string";

const widths = (rows: unknown[][]): Set<number> => new Set(rows.map(({ length }) => length));

test.each([...functions.values()].map((one) => [one.id, one] as const))(
  "any call of %s gives cells or an Excel error that explains itself",
  (id, facts) => {
    const seen = { cells: 0, error: 0 };
    const call = fc.property(argumentsOf(facts), (args) => {
      const outcome = callFunction(id, args);
      if ("cells" in outcome) {
        seen.cells++;
        expect([outcome.cells].flat(2).every(isCell)).toBe(true);
        if (Array.isArray(outcome.cells)) expect(widths(outcome.cells).size).toBe(1);
        if (!facts.spills) expect(outcome.cells).toEqual(expect.any(Number));
        return;
      }
      seen.error++;
      const explained = ["#VALUE!", "#N/A"].includes(outcome.error);
      expect(outcome.error).toMatch(/^#(VALUE!|N\/A|DIV\/0!|NUM!)$/);
      expect(outcome.message ?? "").toMatch(explained ? /\S/ : /^$/);
      expect(outcome.message ?? "").not.toMatch(/undefined|NaN(?!")|\[object/);
    });
    fc.assert(call, { numRuns: RUNS });
    // A fuzz that is always refused, or never, tests only half.
    expect(Math.min(seen.cells, seen.error)).toBeGreaterThan(0);
  }
);

test("all functions together are called more than ten thousand times", () => {
  expect(functions.size * RUNS).toBeGreaterThan(10_000);
});
