import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as lists from "../../src/standin/guesses";

/** Formatters pad the cells of tables; that is no difference. */
const unpadded = (text: string): string => text.replace(/ +/g, " ");
const manual = unpadded(readFileSync(join(__dirname, "../excel/manual.md"), "utf8"));
const guesses = Object.values(lists).flat();

test("the manual for a person with Excel has every assumption of the stand-in with its check", () => {
  expect(guesses.length).toBeGreaterThan(0);
  const cell = (text: string): string => unpadded(text.replaceAll("|", "\\|"));
  const missing = guesses.filter(
    ({ id, assumed, check }) => !manual.includes(`| ${id} | ${cell(assumed)} | ${cell(check)} |`)
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test("no two assumptions share an id", () => {
  const ids = guesses.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
