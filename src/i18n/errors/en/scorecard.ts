import type { Sentences } from "../sentences";
import type { Found } from "../facts";
import { at } from "./quoting";

export const scorecard = {
  benchmarkCells: (f: Found) =>
    `${f.argument} requires one cell (the product) or three (one per component), found ${f.found}`,
  mixedUnits: (f: Found) =>
    `${at(f)} requires the unit of the other values, all fractions (0.85) or all percentages (85), found ${f.found}`,
} satisfies Sentences;
