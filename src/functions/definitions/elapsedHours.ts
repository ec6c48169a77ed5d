import { CalcError } from "../../calc/errors";
import { censoredHours, hoursOfEnded } from "../../calc/sales/elapsedHours";
import { summarise, type Statistic } from "../../calc/stats/summarise";

/** Waits of a call by their dates, and the name of the argument that has their ends. */
export interface ElapsedTime {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly argument: string;
}

/**
 * Mean or quantile of the hours that ended waits took or, with `asOf`, the quantile with open ones censored.
 * @throws CalcError notAvailable when too few have ended, value for the mean of censored waits.
 */
export function elapsedHours(
  { start, end, argument }: ElapsedTime,
  stat: Statistic,
  asOf: number | null
): number {
  if (asOf === null) {
    const hours = hoursOfEnded({ start, end });
    if (hours.length === 0 && stat !== "mean")
      throw new CalcError("notAvailable", "noneEnded", { argument });
    return summarise(hours, stat);
  }
  // How long the open ones will take is unknown, and so is the mean.
  if (stat === "mean") throw new CalcError("value", "meanOfCensored", { argument: "stat" });
  const quantile = censoredHours({ start, end, asOf: Math.floor(asOf) }, stat);
  if (quantile === null) throw new CalcError("notAvailable", "tooFewEnded", { argument });
  return quantile;
}
