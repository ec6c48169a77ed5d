import type { Sentences } from "../sentences";
import type { Found } from "../facts";
import { at } from "./quoting";

export const scorecard = {
  benchmarkCells: (f: Found) =>
    `${f.argument} requires one cell (the product) or three (one per component), found ${f.found}`,
  mixedUnits: (f: Found) =>
    `${at(f)} requires the unit of the other values, all fractions (0.85) or all percentages (85), found ${f.found}`,
  noGrade: (f: Pick<Found, "found">) =>
    `The grade requires a threshold of ${f.found} or less in the table, found none`,
  noRelativeChange: (f: Pick<Found, "found">) =>
    `A relative change requires a reference above 0, found ${f.found}; take the unit abs or pp`,
  perMeasure: (f: Found & { readonly expected: number }) =>
    `${f.argument} requires one cell, or one for each of the ${f.expected} columns of measures, found ${f.found}`,
} satisfies Sentences;
