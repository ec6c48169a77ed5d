import { CalcError } from "../errors";

/** Values with their periods, numbered from 0; periods without a value are left out. */
export interface TimedValues {
  readonly period: Float64Array;
  readonly value: Float64Array;
}

/** With fewer values any slope is an accident. */
const FEWEST_VALUES = 4;

/**
 * A series of one value per period, in which NaN is a period without a value, as the values that are there.
 * @throws CalcError notAvailable for fewer than four values.
 * @example timedValues(Float64Array.of(3, NaN, 4, 5, 6)).period // => Float64Array [0, 2, 3, 4]
 */
export function timedValues(series: Float64Array): TimedValues {
  const period = Float64Array.from(series.keys()).filter((i) => !Number.isNaN(series[i]));
  if (period.length < FEWEST_VALUES)
    throw new CalcError("notAvailable", "fewValues", {
      argument: "values",
      found: period.length,
      expected: FEWEST_VALUES,
    });
  return { period, value: period.map((i) => series[i]!) };
}
