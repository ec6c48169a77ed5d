import type { Sentences } from "../sentences";
import type { Found, Scores, Where } from "../facts";
import { at } from "./quoting";

export const behaviour = {
  noSegment: (f: Scores) =>
    `The segment requires a row of the table for r ${f.r}, f ${f.f}, m ${f.m}`,
  noGaps: (f: Where) => `${f.argument} requires at least one customer with purchases on two days`,
  negativeSum: (f: Found) => `${f.argument} requires a sum of 0 or more, found ${f.found}`,
  walletExceeded: (f: Found & { readonly most: number }) =>
    `${f.argument} requires a sum of at most all spend in the category (${f.most}), found ${f.found}`,
  boundsInOrder: (f: Found & { readonly most: number }) =>
    `${at(f)} requires a lowest score up to the highest (${f.most}), found ${f.found}`,
} satisfies Sentences;
