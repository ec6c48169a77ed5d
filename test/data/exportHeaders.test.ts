import { readFileSync } from "node:fs";
import { join } from "node:path";
import { matchHeader } from "../../src/data/headers/matchHeader";
import type { TableKind } from "../../src/data/table";

const FILE = join(__dirname, "../fixtures/headers/exportHeaders.json");
/** Headers of exports of the systems read, by kind and role. */
const HEADERS = JSON.parse(readFileSync(FILE, "utf8")) as Record<string, string[]>;

test.each(Object.entries(HEADERS))(
  "every header of an export for %s is known",
  (place, headers) => {
    const [kind, role] = place.split(".") as [TableKind, string];
    const unknown = headers.filter((header) => {
      const match = matchHeader(header, kind).find((found) => found.role === role);
      return match === undefined || match.confidence === "contains";
    });
    expect(unknown).toEqual([]);
  }
);

test.each([
  ["CAC", "spend"],
  ["单客获客成本", "spend"],
  ["Budgeted Cost", "spend"],
  ["Expected Revenue", "deals"],
  ["Closed", "tickets"],
] as const)("%s is never taken for a number or day of %s", (header, kind) => {
  const sure = matchHeader(header, kind).filter(({ confidence }) => confidence !== "contains");
  expect(sure).toEqual([]);
});
