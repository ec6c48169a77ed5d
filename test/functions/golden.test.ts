import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { callFunction, functions, installHost } from "../support/excelFunctions";

interface GoldenCase {
  readonly title: string;
  readonly args: readonly unknown[];
  readonly expected: unknown;
  /** Largest difference of a number; 0 asks for the very number. */
  readonly tolerance: number;
  readonly source: string;
}

interface GoldenFile {
  readonly function: string;
  readonly cases: readonly GoldenCase[];
}

const folder = join(__dirname, "../golden");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as GoldenFile);

const isError = (value: unknown): value is { error: string } =>
  typeof value === "object" && value !== null && "error" in value;

function expectClose(found: unknown, expected: unknown, tolerance: number): void {
  if (Array.isArray(expected)) {
    expect(found).toHaveLength(expected.length);
    expected.forEach((one, i) => expectClose((found as unknown[])[i], one, tolerance));
  } else if (typeof expected === "number") {
    expect(Math.abs((found as number) - expected)).toBeLessThanOrEqual(tolerance);
  } else expect(found).toBe(expected);
}

beforeAll(() => installHost());

test("every function has worked answers", () => {
  expect(files.map((file) => file.function).sort()).toEqual([...functions.keys()].sort());
});

describe.each(files.map((file) => [file.function, file.cases] as const))("%s", (id, cases) => {
  test.each(cases.map((one) => [one.title, one.source, one] as const))(
    "%s (%s)",
    (_title, _source, one) => {
      const outcome = callFunction(id, one.args);
      if (isError(one.expected)) expect(outcome).toMatchObject(one.expected);
      else {
        expect(outcome).not.toHaveProperty("error");
        expectClose((outcome as { cells: unknown }).cells, one.expected, one.tolerance);
      }
    }
  );
});
