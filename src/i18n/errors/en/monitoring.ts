import type { Found, Where } from "../facts";
import type { Sentences } from "../sentences";

export const monitoring = {
  fewValues: (f: Found & { readonly expected: number }) =>
    `${f.argument} requires at least ${f.expected} values, found ${f.found}`,
  nothingToCheck: (f: Where) => `${f.argument} requires at least one row of data`,
} satisfies Sentences;
