import { PERIOD_SCALE, type PeriodUnit } from "./periodScale";

/** Number of the period of every day from `first` on: of day d it is index[d − first]. */
export interface PeriodIndexes {
  readonly first: number;
  readonly index: Int32Array;
}

/**
 * A table instead of calendar arithmetic per row: a log has far fewer days than rows.
 * @example periodIndexes(45716, 45717, "M").index // => Int32Array [24301, 24302]
 */
export function periodIndexes(first: number, last: number, unit: PeriodUnit): PeriodIndexes {
  const scale = PERIOD_SCALE[unit];
  const index = new Int32Array(last - first + 1);
  let period = scale.indexOf(first);
  let next = scale.startOf(period + 1);
  for (let i = 0; i < index.length; i++) {
    while (first + i >= next) next = scale.startOf(++period + 1);
    index[i] = period;
  }
  return { first, index };
}
