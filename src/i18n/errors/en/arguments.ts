import type { Sentences } from "../sentences";
import type { Where, Found, Limits, Other } from "../facts";
import { at, quote } from "./quoting";

export const argumentTexts = {
  oneLine: (f: Where) => `${f.argument} requires one column or one row, not a block of several`,
  oneCell: (f: Where) => `${f.argument} requires a single cell`,
  unequalLengths: (f: Found & Other & { readonly expected: number }) =>
    `${f.argument} requires as many rows as ${f.other}: ${f.expected}, it has ${f.found}`,
  number: (f: Found) =>
    `${at(f)} requires a number, found ${quote(f.found)}; numbers stored as text can be converted in the task pane`,
  wholeNumber: (f: Found) => `${at(f)} requires a whole number, found ${quote(f.found)}`,
  numberAtLeast: (f: Limits) => `${at(f)} requires a number of ${f.low} or more, found ${f.found}`,
  numberAbove: (f: Limits) => `${at(f)} requires a number above ${f.low}, found ${f.found}`,
  numberInside: (f: Limits) =>
    `${at(f)} requires a number between ${f.low} and ${f.high}, without these two, found ${f.found}`,
  numberFromTo: (f: Limits) =>
    `${at(f)} requires a number from ${f.low} to ${f.high}, found ${f.found}`,
  date: (f: Found) =>
    `${at(f)} requires a date that Excel stores as a number, found ${quote(f.found)}; text dates can be converted in the task pane`,
  dateSerial: (f: Found) =>
    `${at(f)} requires a date from 1900 to 9999, found the number ${f.found}`,
  id: (f: Found) => `${at(f)} requires a text or a number as id, found ${quote(f.found)}`,
  option: (f: Found & { readonly options: string }) =>
    `${at(f)} requires one of ${f.options}, found ${quote(f.found)}`,
  statistic: (f: Found) =>
    `${at(f)} requires median, mean or a quantile from 0 to 1, found ${quote(f.found)}`,
  event: (f: Found) =>
    `${at(f)} requires TRUE or 1 for what has happened, FALSE or 0 for what has not, found ${quote(f.found)}`,
  text: (f: Found) => `${at(f)} requires a text, found ${quote(f.found)}`,
  blockColumns: (f: Found & { readonly expected: number }) =>
    `${f.argument} requires ${f.expected} columns, found ${f.found}`,
  blankCell: (f: Where) => `${at(f)} requires a value in every row that counts, found a blank`,
  noRows: (f: Where) =>
    `${f.argument} requires at least one complete row with a purchase, up to as_of`,
  noValues: () => "A median or quantile requires at least one value",
  wholeForConf: (f: Found) =>
    `${f.argument} requires a whole number when conf is given, found ${f.found}`,
  confWithWeights: (f: Other) =>
    `${f.argument} requires unweighted data: there is no honest interval with ${f.other}`,
  oneObservation: () => "conf requires at least two values: one has no spread",
  partAboveWhole: (f: Found & Other & { readonly most: number }) =>
    `${f.argument} requires at most as many as ${f.other} (${f.most}), found ${f.found}`,
  amountNeeded: (f: { readonly argument: string; readonly option: string }) =>
    `${f.option} requires the argument ${f.argument}`,
  tooManyCells: (f: { readonly found: number; readonly most: number }) =>
    `The result requires ${f.found} cells, more than ${f.most}: take fewer rows, or the sheet of the task pane`,
  tooManyCellsFor: (f: Found & { readonly most: number }) =>
    `The result requires ${f.found} cells, more than ${f.most}: narrow it with ${f.argument}, or take the sheet of the task pane`,
} satisfies Sentences;
