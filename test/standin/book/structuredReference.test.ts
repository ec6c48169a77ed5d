import { scanFormula } from "../../../src/standin/book/formulas/scanFormula";
import { renameInFormula } from "../../../src/standin/book/formulas/renameInFormula";

const references = (formula: string) =>
  scanFormula(formula).flatMap((piece) => (piece.kind === "reference" ? [piece.reference] : []));

test.each([
  ["T[a]", { table: "T", areas: [], columns: ["a", "a"] }],
  ["T[]", { table: "T", areas: [] }],
  ["T[#All]", { table: "T", areas: ["all"] }],
  ["T[[#Headers],[#Data],[a]]", { table: "T", areas: ["headers", "data"], columns: ["a", "a"] }],
  ["T[[a]:[b c]]", { table: "T", areas: [], columns: ["a", "b c"] }],
  ["T[ [#This Row] , [a] ]", { table: "T", areas: ["thisRow"], columns: ["a", "a"] }],
  ["T[@]", { table: "T", areas: ["thisRow"] }],
  ["T[@a]", { table: "T", areas: ["thisRow"], columns: ["a", "a"] }],
  ["T[@[a b]]", { table: "T", areas: ["thisRow"], columns: ["a b", "a b"] }],
  ["[@a]", { table: "", areas: ["thisRow"], columns: ["a", "a"] }],
  ["T[Net '[EUR']]", { table: "T", areas: [], columns: ["Net [EUR]", "Net [EUR]"] }],
  ["T['#1, it''s]", { table: "T", areas: [], columns: ["#1, it's", "#1, it's"] }],
  ["客户表[金额]", { table: "客户表", areas: [], columns: ["金额", "金额"] }],
])("%s is read as a reference", (formula, reference) => {
  expect(references(`=SUM(${formula})`)).toEqual([reference]);
});

test.each(['="T[a]"', "='T[a]'!A1", "={1,2}", "=[Book1.xlsx]Sheet1!A1", '="say ""T[a]"""'])(
  "%s holds no structured reference",
  (formula) => expect(references(formula)).toEqual([])
);

test.each(["T[[#Nope],[a],[b]]", "T[[a]x[b]]"])("%s is no reference Excel would take", (text) => {
  expect(references(`=${text}`)).toEqual([null]);
});

test("the pieces of a formula make up the formula", () => {
  const formula = `=IF(T[@a]>1,"x[""y""]",'My [1]'!A1)+SUM( U[[b]:[c]] )`;
  expect(
    scanFormula(formula)
      .map(({ text }) => text)
      .join("")
  ).toBe(formula);
});

test("renaming leaves texts, other tables and longer names alone", () => {
  const formula = '=SUM(T[a])+SUM(T2[a])+ROWS(T)+"T[a]"+SUM(T[[#Headers],[a]:[ab]])+T[@a]';
  expect(renameInFormula(formula, { table: "t" }, { table: "Sales" })).toBe(
    '=SUM(Sales[a])+SUM(T2[a])+ROWS(Sales)+"T[a]"+SUM(Sales[[#Headers],[a]:[ab]])+Sales[@a]'
  );
  expect(renameInFormula(formula, { table: "T", column: "A" }, { column: "x]" })).toBe(
    "=SUM(T[x']])+SUM(T2[a])+ROWS(T)+\"T[a]\"+SUM(T[[#Headers],[x']]:[ab]])+T[@x']]"
  );
});
