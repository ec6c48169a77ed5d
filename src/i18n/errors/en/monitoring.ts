import type { Found, Where } from "../facts";
import type { Sentences } from "../sentences";

export const monitoring = {
  fewValues: (f: Found & { readonly expected: number }) =>
    `${f.argument} requires at least ${f.expected} values, found ${f.found}`,
  tooManyValues: (f: Found & { readonly most: number }) =>
    `${f.argument} requires at most ${f.most} values for the method theilsen, found ${f.found}; take longer periods, or the method ols`,
  nothingToCheck: (f: Where) => `${f.argument} requires at least one row of data`,
} satisfies Sentences;
