import type { Sentences } from "../sentences";
import type { Found, Other, Where } from "../facts";
import { at } from "./quoting";

export const value = {
  noPeriods: (f: Other) =>
    `${f.argument} requires at least one period with a margin and its ${f.other}`,
  survivalRises: (f: Found & { readonly most: number }) =>
    `${at(f)} requires the share of the first customers still there, which never rises, found ${f.found} after ${f.most}`,
  noStates: (f: Where) => `${f.argument} requires at least one row of probabilities`,
  squareBlock: (f: Found & { readonly expected: number }) =>
    `${f.argument} requires as many columns as rows, ${f.expected}, found ${f.found}`,
  rowSum: (f: Found) =>
    `${at(f)} requires probabilities that add up to 1 (100%) in every row, found ${f.found}; a state that customers leave for good needs a row of its own`,
  noSegments: (f: Other) => `${f.argument} requires at least one segment that also has ${f.other}`,
} satisfies Sentences;
