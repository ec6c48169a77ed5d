import { quantileCuts } from "../stats/quantileCuts";

/** A value this many median absolute deviations from the median is an outlier; the deviation is not scaled. */
const MOST_DEVIATIONS = 5;
/** Logarithms that should lie exactly on the limit may miss it in the last digits. */
const SLACK = 1e-12;

const medianOf = (values: Float64Array): number => quantileCuts(values.slice(), 2)[0]!;

/**
 * A test for amounts that stand out: those whose logarithm is more than five median absolute deviations from the median
 * of the logarithms. Amounts of 0 and below have no logarithm and never stand out. NaN is no amount.
 * Logarithms, because amounts are skewed: a customer who spends ten times as much is as rare as one who spends a tenth.
 * @example outlierTest(Float64Array.of(9, 10, 11, 12, 900))(900) // => true
 */
export function outlierTest(amounts: Float64Array): (amount: number) => boolean {
  const logs = amounts.filter((amount) => amount > 0).map(Math.log);
  if (logs.length === 0) return () => false;
  const centre = medianOf(logs);
  const deviation = medianOf(logs.map((log) => Math.abs(log - centre)));
  const limit = MOST_DEVIATIONS * deviation * (1 + SLACK);
  return (amount) => amount > 0 && Math.abs(Math.log(amount) - centre) > limit;
}
