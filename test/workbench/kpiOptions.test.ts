import { GOAL_IDS } from "../../src/catalog/goals";
import { ROLES as ADD_IN_ROLES } from "../../src/catalog/sources";
import { GOALS, ROLES } from "../../src/workbench/kpi/addIn";
import { languageOf, parseOptions } from "../../src/workbench/kpi/parseOptions";
import { parsePeriod } from "../../src/workbench/kpi/parsePeriod";
import { TEXTS } from "../../src/workbench/kpi/texts";

const CALL = ["--orders", "o.csv", "--out", "k.xlsx"];

const SOURCES = ["orders", "deals", "leads", "tickets", "survey", "subscriptions", "spend"];

describe("the call of the command line", () => {
  test("needs a workbook to write; the rest has defaults", () => {
    expect(parseOptions(CALL)).toEqual({
      sources: [{ kind: "orders", file: "o.csv" }],
      out: "k.xlsx",
      overwrite: false,
      language: "en",
      languageGiven: false,
      map: new Map([["orders", new Map()]]),
    });
  });

  test("takes a file of each kind, and any of them", () => {
    const all = SOURCES.flatMap((kind) => [`--${kind}`, `${kind}.csv`]);
    expect(parseOptions([...all, "--out", "k.xlsx"]).sources).toEqual(
      SOURCES.map((kind) => ({ kind, file: `${kind}.csv` }))
    );
    const one = parseOptions(["--survey", "s.csv", "--out", "k.xlsx"]);
    expect(one.sources).toEqual([{ kind: "survey", file: "s.csv" }]);
    expect(parseOptions(["--out", "k.xlsx"]).sources).toEqual([]);
  });

  test("takes a goal, what to split by, and live formulas", () => {
    const more = ["--goal", "churn", "--by", "Sales rep", "--live"];
    expect(parseOptions([...CALL, ...more])).toMatchObject({
      goal: "churn",
      by: "Sales rep",
      live: true,
    });
  });

  test("takes roles for columns of every kind, also names with equals signs", () => {
    const maps = ["orders.amount=Total=net", "orders.date=Day", "tickets.opened=Day"];
    const { map } = parseOptions([
      ...[...CALL, "--tickets", "t.csv"],
      ...maps.flatMap((one) => ["--map", one]),
    ]);
    expect([...(map.get("orders") ?? [])]).toEqual([
      ["amount", "Total=net"],
      ["date", "Day"],
    ]);
    expect([...(map.get("tickets") ?? [])]).toEqual([["opened", "Day"]]);
  });

  test.each([
    ["needsOption", ["--orders", "o.csv"]],
    ["needsFile", ["--deals", "", "--out", "k.xlsx"]],
    ["unknownOption", [...CALL, "--nonsense"]],
    ["strayWord", [...CALL, "loose"]],
    ["needsValue", ["--orders", "--out", "kpi.xlsx"]],
    ["needsValue", ["--out", "kpi.xlsx", "--orders"]],
    ["needsNoValue", [...CALL, "--live=yes"]],
    ["givenTwice", [...CALL, "--orders", "p.csv"]],
    ["badChoice", [...CALL, "--goal", "profit"]],
    ["badPeriod", [...CALL, "--period", "2011-13"]],
    ["badRole", [...CALL, "--map", "orders.colour=Red"]],
    ["badMap", [...CALL, "--map", "amount=Total"]],
    ["badMap", [...CALL, "--map", "visits.date=Day"]],
    ["mapWithoutSource", [...CALL, "--map", "deals.closed=Day"]],
    ["mappedTwice", [...CALL, "--map", "orders.date=Day", "--map", "orders.date=Month"]],
    ["needsValue", [...CALL, "--by", ""]],
    ["needsValue", [...CALL, "--period="]],
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

  test.each(["en", "zh-CN", "zh-TW"] as const)(
    "names every option in the help in %s",
    (language) => {
      const options = [...SOURCES, "out", "overwrite", "period", "goal", "by", "map", "date-order"];
      for (const option of [...options, "live", "settings", "targets", "lang", "json"])
        expect(TEXTS[language].usage).toContain(`--${option}`);
    }
  );
});

describe("what the command line shares with the add-in", () => {
  test("are the kinds of sources with their roles, and the goals", () => {
    expect(ROLES).toEqual(ADD_IN_ROLES);
    expect(GOALS).toEqual(GOAL_IDS);
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
