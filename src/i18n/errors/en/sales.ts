import type { Sentences } from "../sentences";
import type { Where, Found, Other } from "../facts";
import { at, quote } from "./quoting";

export const sales = {
  noClosedDeals: (f: Where) =>
    `${f.argument} requires at least one deal with a closing date, and with status one that is won`,
  unknownStage: (f: Found) =>
    `${at(f)} requires a known stage word such as closed won or closed lost, found ${quote(f.found)}`,
  ambiguousStage: (f: Found) =>
    `${at(f)} requires a stage word that says won or lost, found ${quote(f.found)}`,
  endBeforeStart: (f: Where & Other) => `${at(f)} requires a date that is not before ${f.other}`,
  noWords: (f: Where) =>
    `${f.argument} requires at least one word, and a 0 is none; leave it out for the usual words`,
  wordInBoth: (f: Found & Other) =>
    `${f.argument} requires words that are not in ${f.other} too, found ${quote(f.found)}`,
  noneEnded: (f: Where) => `${f.argument} requires at least one row with a date`,
  tooFewEnded: (f: Where) =>
    `${f.argument} requires more rows that have ended by as_of: too many are open to tell the median or quantile`,
  meanOfCensored: (f: Where) =>
    `${f.argument} requires median or a quantile when as_of is given: open rows have no mean`,
  noStages: (f: Where) => `${f.argument} requires at least one stage with a count`,
  funnelRises: (f: Found & { readonly most: number }) =>
    `${at(f)} requires at most the count of the stage before (${f.most}), found ${f.found}; count at each stage also those who went further`,
  noDeals: (f: Where) => `${f.argument} requires at least one deal with amount and probability`,
  totalBelowZero: (f: Found) =>
    `${f.argument} requires values that add up to more than 0, found ${f.found}`,
} satisfies Sentences;
