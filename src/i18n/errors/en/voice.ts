import type { Sentences } from "../sentences";
import type { Found, Where } from "../facts";
import { at, quote } from "./quoting";

export const voice = {
  easeScale: (f: Found) =>
    `${at(f)} requires 5 or 7, the lengths of scale on which effort is asked, found ${quote(f.found)}`,
  noScores: (f: Where) => `${f.argument} requires at least one score`,
} satisfies Sentences;
