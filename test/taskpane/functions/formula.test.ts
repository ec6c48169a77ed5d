import { argumentFormula } from "../../../src/taskpane/functions/formula/argumentFormula";
import {
  callFormula,
  missingArguments,
  onSheet,
} from "../../../src/taskpane/functions/formula/callFormula";
import { toEnglish, toLocal } from "../../../src/taskpane/functions/formula/notation";
import { readCalls } from "../../../src/taskpane/functions/formula/readCalls";
import { monthly, share } from "../support/sampleCatalogue";

const words = ["up", "down"];

test.each([
  ["", ""],
  [" 12 ", "12"],
  ["-0.5", "-0.5"],
  ["40%", "40%"],
  ["true", "TRUE"],
  ["2025-01-31", "DATE(2025,1,31)"],
  ["b2", "b2"],
  ["Sheet1!A:A", "Sheet1!A:A"],
  ["'My sheet'!A1:B9", "'My sheet'!A1:B9"],
  ["Orders[amount]", "Orders[amount]"],
  ["SUM(A1,2)", "SUM(A1,2)"],
  ["{80%,95%}", "{80%,95%}"],
  ['"won"', '"won"'],
  ["=Rate", "Rate"],
  ["Down", '"down"'],
  ["sideways", '"sideways"'],
])("%s typed for an argument with option words is written %s", (typed, written) => {
  expect(argumentFormula(typed, { words }, ".")).toBe(written);
});

test("a word for an argument without options is a name of the workbook", () => {
  expect(argumentFormula("Rate", { words: [] }, ".")).toBe("Rate");
});

test("beside a decimal comma numbers and separators are read as they are typed there", () => {
  expect(argumentFormula("0,5", { words }, ",")).toBe("0.5");
  expect(argumentFormula("ROUND(A1*1,5;2)", { words }, ",")).toBe("ROUND(A1*1.5,2)");
});

test("a formula in the other notation comes back the same; texts, sheets and columns stay", () => {
  const english = `=F('a,b 1.5'!A1,Orders[net, 1.5],"x;y 1.5",2.5)`;
  const local = `=F('a,b 1.5'!A1;Orders[net, 1.5];"x;y 1.5";2,5)`;
  expect(toLocal(english, ",")).toBe(local);
  expect(toEnglish(local, ",")).toBe(english);
  expect(toLocal(english, ".")).toBe(english);
});

test("arguments left out keep their comma inside the formula and lose it at its end", () => {
  const texts = { date: "Orders[date]", as_of: "2025-01-31" };
  expect(callFormula(monthly, texts, ".")).toBe("=CRM.MONTHLY.SUM(Orders[date],,DATE(2025,1,31))");
  expect(callFormula(monthly, { date: "A:A" }, ".")).toBe("=CRM.MONTHLY.SUM(A:A)");
  expect(callFormula(share, {}, ".")).toBe("=CRM.SHARE()");
});

test("only required arguments can be missing, and blanks do not count", () => {
  expect(missingArguments(share, { part: " ", conf: "" })).toEqual(["part", "whole"]);
  expect(missingArguments(share, { part: "1", whole: "A1" })).toEqual([]);
});

test("cells of the formula's own sheet are named without it, in texts nothing changes", () => {
  const formula = `=F(Orders!A1,'It''s 1'!B2,"Orders!A1",Old.Orders!A1)`;
  expect(onSheet(formula, "Orders")).toBe(`=F(A1,'It''s 1'!B2,"Orders!A1",Old.Orders!A1)`);
  expect(onSheet(formula, "It's 1")).toBe(`=F(Orders!A1,B2,"Orders!A1",Old.Orders!A1)`);
  expect(onSheet(formula, null)).toBe(formula);
});

test("calls are found inside other formulas, with arguments that hold commas of their own", () => {
  const formula = `=IFERROR(CRM.SHARE(SUM(A1,B1),'a,b'!C1,)+crm.monthly.sum(Orders[a, b],"x,)"),"CRM.NO(")`;
  expect(readCalls(formula)).toEqual([
    { id: "SHARE", arguments: ["SUM(A1,B1)", "'a,b'!C1", ""] },
    { id: "MONTHLY.SUM", arguments: ["Orders[a, b]", '"x,)"'] },
  ]);
  expect(readCalls("=_xldudf_CRM_MONTHLY_SUM({1,2})")).toEqual([
    { id: "MONTHLY.SUM", arguments: ["{1,2}"] },
  ]);
  expect(readCalls("=SUM(A1)+XCRM.SHARE(1)")).toEqual([]);
});
