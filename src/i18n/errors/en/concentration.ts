import type { Sentences } from "../sentences";
import type { Found, Other, Where } from "../facts";
import { at, quote } from "./quoting";

export const concentration = {
  share: (f: Found) =>
    `${at(f)} requires a share above 0 and up to 1 (100%), found ${quote(f.found)}; 20% is 0.2`,
  refundWithoutId: (f: Found & Other) =>
    `${at(f)} requires 0 or more while each row stands for itself, found ${f.found}; give ${f.other} to net refunds`,
  negativeTotal: (f: Found & Other & { readonly label: string | number }) =>
    `${f.argument} requires a net total of 0 or more for each ${f.other}, found ${f.found} for ${quote(f.label)}; leave it out to see shares`,
  noAmounts: (f: Where) => `${f.argument} requires at least one row with an amount`,
  mostCuts: (f: Found & { readonly most: number }) =>
    `${f.argument} requires at most ${f.most} cuts, one letter for each class, found ${f.found}`,
  cutsInOrder: (f: Found & { readonly most: number }) =>
    `${f.argument} requires rising shares such as 80% and 95%, found ${f.found} after ${f.most}`,
  noPairs: (f: Where & { readonly low: number }) =>
    `${f.argument} requires two items that ${f.low} orders or more have in common; lower min, or check that order repeats for the items of one order`,
  manyPairs: (f: Where & { readonly most: number }) =>
    `The result requires more than ${f.most} cells: raise ${f.argument} to keep the pairs that most orders have in common`,
} satisfies Sentences;
