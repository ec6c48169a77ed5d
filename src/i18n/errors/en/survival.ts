import type { Sentences } from "../sentences";
import type { Found, Where } from "../facts";

export const survival = {
  noStarts: (f: Where) => `${f.argument} requires at least one date`,
  noEvents: (f: Where) =>
    `${f.argument} requires at least one TRUE or 1 in a row with a duration: without an event nothing can be estimated`,
  shareNotReached: (f: Found & { readonly most: number }) =>
    `${f.argument} requires a share that has ended by the last event, which is ${f.most}, found ${f.found}`,
  oneGroup: (f: Where) => `${f.argument} requires at least two groups to compare`,
  tooManyGroups: (f: Found & { readonly most: number }) =>
    `${f.argument} requires at most ${f.most} groups, found ${f.found}; check that it is not a column of ids`,
  groupsApart: (f: Where) =>
    `${f.argument} requires groups of which two or more are still observed when an event happens`,
} satisfies Sentences;
