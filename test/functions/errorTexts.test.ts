import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { errorText, errorTexts } from "../../src/i18n/errors";

const source = join(__dirname, "../../src");

/** Keys of the errors whose message Excel shows, as the code throws them. */
function thrownKeys(): Set<string> {
  const files = ["calc", "functions"].flatMap((room) =>
    readdirSync(join(source, room), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(source, room, name), "utf8"))
  );
  const keys = files.flatMap((text) => [
    ...text.matchAll(/new CalcError\(\s*"(?:value|notAvailable)",\s*"(\w+)"/g),
    // Keys that are chosen before they are thrown.
    ...text.matchAll(/refuse\(\s*"(\w+)"/g),
    ...text.matchAll(/[?:] "((?:number|tooManyCells)\w*)"/g),
  ]);
  return new Set(keys.map((match) => match[1]!));
}

/** Facts of every kind that a sentence may name. */
const facts = {
  ...{
    argument: "amount",
    row: 3,
    found: "abc",
    other: "customer",
    options: "a, b",
    option: "mode",
    label: "C-1",
  },
  ...{
    expected: 9,
    low: 1,
    high: 5,
    most: 7,
    prev_start: "2025-01-01",
    start: 100,
    end: 120,
    new_customers: 10,
    r: 3,
    f: 4,
    m: 2,
  },
};

test("every key that is thrown with a message has one, and no other has", () => {
  expect([...thrownKeys()].sort()).toEqual(Object.keys(errorTexts.en).sort());
});

describe.each(["en", "zh-CN", "zh-TW"] as const)("in %s", (language) => {
  test("every key has its own sentence without a gap", () => {
    const keys = Object.keys(errorTexts[language]);
    expect(keys.sort()).toEqual(Object.keys(errorTexts.en).sort());
    const sentences = keys.map((key) => errorText({ key, facts }, language));
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|[.。]$|\n/);
    expect(new Set(sentences).size).toBe(keys.length);
  });

  test("every fact of the English sentence is in this one", () => {
    for (const key of Object.keys(errorTexts.en)) {
      const numbers = (text: string): string[] => (text.match(/\d+/g) ?? []).sort();
      const english = numbers(errorText({ key, facts }, "en"));
      expect([key, numbers(errorText({ key, facts }, language))]).toEqual([key, english]);
    }
  });

  test("a row is named only where there is one", () => {
    const { row: _row, ...single } = facts;
    const marks = { en: "(row 3)", "zh-CN": "第 3 行", "zh-TW": "第 3 列" };
    expect(errorText({ key: "number", facts }, language)).toContain(marks[language]);
    expect(errorText({ key: "number", facts: single }, language)).not.toContain("3");
  });
});

test("a key without a text is a bug that crashes", () => {
  expect(() => errorText({ key: "toString", facts: {} }, "en")).toThrow(
    "No error text for toString"
  );
});
