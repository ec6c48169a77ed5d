import type { Counts, Found, Limits, Other, Scores, Where, Windows } from "./facts";

const at = ({ argument, row }: Where): string =>
  row === undefined ? argument : `${argument} (row ${row})`;
const quote = (found: string | number): string =>
  typeof found === "number" ? String(found) : `"${found}"`;

/** Error messages of the functions: `<argument> requires <what>`, no full stop. */
export const en = {
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
  blankCell: (f: Where) => `${at(f)} requires a value in every row that counts, found a blank`,
  noRows: (f: Where) =>
    `${f.argument} requires at least one complete row with a purchase, up to as_of`,
  noClosedDeals: (f: Where) =>
    `${f.argument} requires at least one deal with a closing date, and with status one that is won`,
  noValues: () => "A median or quantile requires at least one value",
  noSegment: (f: Scores) =>
    `The segment requires a row of the table for r ${f.r}, f ${f.f}, m ${f.m}`,
  unknownStage: (f: Found) =>
    `${at(f)} requires a known stage word such as closed won or closed lost, found ${quote(f.found)}`,
  ambiguousStage: (f: Found) =>
    `${at(f)} requires a stage word that says won or lost, found ${quote(f.found)}`,
  wholeForConf: (f: Found) =>
    `${f.argument} requires a whole number when conf is given, found ${f.found}`,
  confWithWeights: (f: Other) =>
    `${f.argument} requires unweighted data: there is no honest interval with ${f.other}`,
  oneObservation: () => "conf requires at least two values: one has no spread",
  moreKeptThanStart: (f: Counts) =>
    `start requires at least end - new_customers customers: more old customers are left (${f.end - f.new_customers}) than there were (${f.start}); check new_customers`,
  moreNewThanEnd: (f: Counts) =>
    `new_customers requires at most as many customers as end (${f.end}), found ${f.new_customers}`,
  partAboveWhole: (f: Found & Other & { readonly most: number }) =>
    `${f.argument} requires at most as many as ${f.other} (${f.most}), found ${f.found}`,
  windowsInOrder: (f: Windows) =>
    `prev_start requires a date before start, and end one that is not before start, found prev_start ${f.prev_start}, start ${f.start}, end ${f.end}`,
  amountNeeded: (f: { readonly argument: string; readonly option: string }) =>
    `${f.option} requires the argument ${f.argument}`,
  closedBeforeCreated: (f: Where) => `${at(f)} requires a date that is not before created`,
  benchmarkCells: (f: Found) =>
    `${f.argument} requires one cell (the product) or three (one per component), found ${f.found}`,
  mixedUnits: (f: Found) =>
    `${at(f)} requires the unit of the other values, all fractions (0.85) or all percentages (85), found ${f.found}`,
  tooManyCells: (f: { readonly found: number; readonly most: number }) =>
    `The result requires ${f.found} cells, more than ${f.most}: take fewer rows, or the sheet of the task pane`,
  tooManyCellsFor: (f: Found & { readonly most: number }) =>
    `The result requires ${f.found} cells, more than ${f.most}: narrow it with ${f.argument}, or take the sheet of the task pane`,
} satisfies Record<string, (facts: never) => string>;

export type ErrorTexts = {
  readonly [K in keyof typeof en]: (facts: Parameters<(typeof en)[K]>[0]) => string;
};
