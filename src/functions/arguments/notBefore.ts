import { CalcError } from "../../calc/errors";

/** Dates of a column by the name of its argument. */
export type NamedDates = Readonly<Record<string, Float64Array>>;

/**
 * Refuses rows whose end lies before their start; a blank end (NaN) does not, and only rows that count are looked at.
 * @throws CalcError value naming the end and the first such row.
 */
export function refuseEndBeforeStart(
  starts: NamedDates,
  ends: NamedDates,
  rowOf: (i: number) => number,
  counts: (i: number) => boolean = () => true
): void {
  const [[other, start], [argument, end]] = [starts, ends].map(
    (one) => Object.entries(one)[0]!
  ) as [[string, Float64Array], [string, Float64Array]];
  const backwards = end.findIndex((day, i) => day < start[i]! && counts(i));
  if (backwards >= 0)
    throw new CalcError("value", "endBeforeStart", { argument, row: rowOf(backwards), other });
}
