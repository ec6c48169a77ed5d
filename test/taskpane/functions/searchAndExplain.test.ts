import { explainCell } from "../../../src/taskpane/functions/explain/explainCell";
import { resultRows } from "../../../src/taskpane/functions/results/exampleRows";
import { shownCell } from "../../../src/taskpane/functions/results/shownCell";
import { searchFunctions } from "../../../src/taskpane/functions/search/searchFunctions";
import { monthly, sampleCatalogue, share } from "../support/sampleCatalogue";

const found = (typed: string): string[] =>
  searchFunctions(sampleCatalogue.groups, typed).flatMap(({ functions }) =>
    functions.map(({ id }) => id)
  );

test("without words the list is the catalogue as it is", () => {
  expect(searchFunctions(sampleCatalogue.groups, "  ")).toBe(sampleCatalogue.groups);
});

test.each([
  ["monthly", ["MONTHLY.SUM"]],
  ["=CRM.Share", ["SHARE"]],
  ["whole parts", ["SHARE"]],
  ["佔比", ["SHARE"]],
  ["汇总", ["MONTHLY.SUM"]],
  ["ＳＨＡＲＥ", ["SHARE"]],
  ["whole month", []],
])("a search for %s finds %j", (typed, ids) => {
  expect(found(typed)).toEqual(ids);
});

test("the group with the nearest name leads", () => {
  expect(found("s")[0]).toBe("SHARE");
  expect(found("sum")).toEqual(["MONTHLY.SUM"]);
});

const explain = (formula: string | null, error: string | null) =>
  explainCell({ formula, error }, sampleCatalogue);

test("an error is explained by the lines on it, also where they are about another one first", () => {
  expect(explain("=CRM.SHARE(B2,0)", "#DIV/0!")).toEqual({
    kind: "explained",
    error: "#DIV/0!",
    calls: [
      {
        called: share,
        lines: ["#DIV/0!: the base is 0 or empty.", "#N/A: too little data; #DIV/0! for the mean."],
        given: [
          { name: "part", text: "B2" },
          { name: "whole", text: "0" },
        ],
      },
    ],
  });
});

test("an error that no function returns is explained as Excel's own", () => {
  expect(explain("=CRM.MONTHLY.SUM(A:A)", "#SPILL!")).toMatchObject({
    kind: "general",
    calls: [{ called: monthly, lines: [], given: [{ name: "date", text: "A:A" }] }],
  });
});

test("without formula, without error and without a function of ours there is nothing to explain", () => {
  expect(explain(null, "#DIV/0!").kind).toBe("noFormula");
  expect(explain("=CRM.SHARE(1,2)", null).kind).toBe("noError");
  expect(explain("=1/0", "#DIV/0!")).toEqual({ kind: "foreign", error: "#DIV/0!" });
});

test("results of examples look as the formatted sheet does: option words decide, headers stay", () => {
  expect(resultRows(monthly, "en").map((row) => row.map(({ text }) => text))).toEqual([
    ["month", "sum"],
    ["2025-01-01", "1,200"],
  ]);
  expect(resultRows(share, "en")[0]![0]).toEqual({ text: "75.0%", isNumber: true });
});

test.each([
  ["percent", 0.125, "12.5%"],
  ["money", 1234.5, "1,234.50"],
  ["points", -33.333, "-33.3"],
  ["probability", 0.0123456, "0.0123"],
  ["plain", 0.1234567890123, "0.123456789"],
  ["date", 45658, "2025-01-01"],
  ["money", "", ""],
] as const)("a %s of %s is shown as %s", (kind, cell, shown) => {
  expect(shownCell(cell, kind, "en")).toBe(shown);
});
