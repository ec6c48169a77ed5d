import { summariseInterval } from "../calc/stats/summarise";
import { CONFIDENCE, type Measure, NO_ANSWER } from "./measure";

/**
 * The median of values with order statistics as its limits.
 * @example medianOf(Float64Array.of(1, 2, 3, 4, 5, 6)) // => { value: 3.5, low: 1, high: 6, n: 6, sample: null }
 */
export const medianOf = (values: Float64Array): Measure =>
  values.length === 0 ? NO_ANSWER : { ...summariseInterval(values, 0.5, CONFIDENCE), sample: null };
