import { CalcError } from "../errors";

/** Forecast measures: weighted and mean absolute percentage error, relative bias, and 1 − wape. */
export const FORECAST_MEASURES = ["wape", "mape", "bias", "accuracy"] as const;
export type ForecastMeasure = (typeof FORECAST_MEASURES)[number];

/** Sums over the periods, of the actual values A and their forecasts F. */
interface Sums {
  /** Σ A */
  readonly actual: number;
  /** Σ (F − A) */
  readonly error: number;
  /** Σ |A − F| */
  readonly absolute: number;
  /** Σ |A − F| / |A| */
  readonly relative: number;
  readonly periods: number;
}

function sumsOf(actual: Float64Array, forecast: Float64Array): Sums {
  let [total, error, absolute, relative] = [0, 0, 0, 0];
  for (let i = 0; i < actual.length; i++) {
    const miss = forecast[i]! - actual[i]!;
    total += actual[i]!;
    error += miss;
    absolute += Math.abs(miss);
    relative += Math.abs(miss / actual[i]!);
  }
  return { actual: total, error, absolute, relative, periods: actual.length };
}

const RATIO: Readonly<Record<ForecastMeasure, (sums: Sums) => readonly [number, number]>> = {
  wape: ({ absolute, actual }) => [absolute, actual],
  mape: ({ relative, periods }) => [relative, periods],
  bias: ({ error, actual }) => [error, actual],
  accuracy: ({ absolute, actual }) => [actual - absolute, actual],
};

/**
 * How far forecasts were from what came, as a fraction. Hyndman & Koehler (2006), "Another look at measures of forecast
 * accuracy", for mape; wape is the sum of absolute errors in relation to the sum of actual values.
 * @throws CalcError divisionByZero when the actual values add up to 0, or for mape when one of them is 0; value when they add
 * up to less than 0, which would turn the sign.
 * @example forecastError(Float64Array.of(100, 80), Float64Array.of(90, 89), "wape") // => 0.10555555555555556
 */
export function forecastError(
  actual: Float64Array,
  forecast: Float64Array,
  measure: ForecastMeasure
): number {
  const sums = sumsOf(actual, forecast);
  const noDivisor = measure === "mape" ? actual.some((value) => value === 0) : sums.actual === 0;
  if (noDivisor || sums.periods === 0) throw new CalcError("divisionByZero", "emptyTotal");
  if (measure !== "mape" && sums.actual < 0)
    throw new CalcError("value", "totalBelowZero", { argument: "actual", found: sums.actual });
  const [numerator, denominator] = RATIO[measure](sums);
  return numerator / denominator;
}
