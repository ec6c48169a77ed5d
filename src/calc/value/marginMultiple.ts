import { retainedValue, type RetentionTerms } from "./retainedValue";

/**
 * Margin multiple: what one unit of margin per period is worth over the whole relationship.
 * r/(1+d−r(1+g)) when the first margin is a period away, (1+d)/(1+d−r(1+g)) when it is now.
 * Gupta & Lehmann (2003), "Customers as assets".
 * @throws CalcError number when the sum has no end.
 * @example marginMultiple({ retention: 0.8, rate: 0.1, growth: 0, type: 0 }) // => 2.6666666666666665
 */
export const marginMultiple = (terms: Omit<RetentionTerms, "margin" | "periods">): number =>
  retainedValue({ ...terms, margin: 1, periods: null });
