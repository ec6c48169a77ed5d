/** A statistic with its confidence limits; null is a limit that the data are too few to give. */
export interface Estimate {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}
