import { CalcError } from "../../calc/errors";

/** Counts by the name of their argument. */
export type NamedCounts = Readonly<Record<string, number>>;

/**
 * An interval is of things that were counted: with `conf` each count is whole, also where a sum of them is.
 * @throws CalcError value naming the count that has a fraction.
 */
export function wholeForConf(counts: NamedCounts, conf: number | null): void {
  if (conf === null) return;
  for (const [argument, found] of Object.entries(counts))
    if (!Number.isInteger(found)) throw new CalcError("value", "wholeForConf", { argument, found });
}
