import { languageOf, parseOptions } from "../../src/workbench/kpi/parseOptions";
import { parsePeriod } from "../../src/workbench/kpi/parsePeriod";

const CALL = ["--orders", "o.csv", "--out", "k.xlsx"];

describe("the call of the command line", () => {
  test("needs orders and a workbook to write; the rest has defaults", () => {
    expect(parseOptions(CALL)).toEqual({
      orders: "o.csv",
      out: "k.xlsx",
      overwrite: false,
      period: { kind: "month", at: "latest" },
      language: "en",
      map: new Map(),
    });
  });

  test("takes roles for columns, also names with equals signs", () => {
    const { map } = parseOptions([
      ...CALL,
      "--map",
      "orders.amount=Total=net",
      "--map",
      "orders.date=Day",
    ]);
    expect([...map]).toEqual([
      ["amount", "Total=net"],
      ["date", "Day"],
    ]);
  });

  test.each([
    ["needsOption", ["--orders", "o.csv"]],
    ["needsOption", ["--out", "k.xlsx"]],
    ["badOption", [...CALL, "--nonsense"]],
    ["badOption", [...CALL, "loose"]],
    ["otherKind", [...CALL, "--deals", "d.csv"]],
    ["otherKind", ["--survey", "s.csv"]],
    ["notInEdition", [...CALL, "--live"]],
    ["notInEdition", [...CALL, "--goal", "loyalty"]],
    ["badPeriod", [...CALL, "--period", "2011-13"]],
    ["badMap", [...CALL, "--map", "orders.colour=Red"]],
    ["badMap", [...CALL, "--map", "amount=Total"]],
    ["badChoice", [...CALL, "--lang", "de"]],
    ["badChoice", [...CALL, "--date-order", "ydm"]],
    ["badExtension", ["--orders", "o.csv", "--out", "k.xls"]],
    ["badExtension", [...CALL, "--settings", "s.xlsx"]],
  ])("is refused with exit code 2 as %s: %j", (key, args) => {
    expect(() => parseOptions(args)).toThrow(expect.objectContaining({ exitCode: 2, key }));
  });

  test("tells its errors in the language that was asked for", () => {
    expect(languageOf(["--nonsense", "--lang", "zh-TW"])).toBe("zh-TW");
    expect(languageOf(["--lang=zh-CN"])).toBe("zh-CN");
    expect(languageOf(["--lang", "de"])).toBe("en");
  });
});

describe("a period of the command line", () => {
  // Serial numbers as Excel's DATE gives them: DATE(2011,11,1) = 40848.
  test.each([
    ["2011-11", { kind: "month", at: 40_848 }],
    ["2011-Q4", { kind: "quarter", at: 40_817 }],
    ["2011-q1", { kind: "quarter", at: 40_544 }],
    ["2011", { kind: "year", at: 40_544 }],
    ["2011-01-15..2011-03-14", { kind: "custom", from: 40_558, to: 40_616 }],
  ])("%s", (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  test.each([
    "2011-13",
    "2011-00",
    "2011-Q5",
    "11",
    "2011-02-30..2011-03-01",
    "2011-03-02..2011-03-01",
    "",
  ])("is not %j", (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});
