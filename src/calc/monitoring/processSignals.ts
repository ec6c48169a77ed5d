import type { ProcessLimits } from "./processLimits";

/** Values in a row on one side of the mean that are no accident. */
const RUN = 8;
/** So many of so many values nearer the same limit than the mean are none either. */
const NEAR = 3;
const NEAR_OF = 4;
/** A mean and a value that should equal it may differ in the last digits. */
const SLACK = 1e-12;

type Side = -1 | 0 | 1;

/** For each value, the side of the mean it is on, whether it is nearer that limit, and whether beyond it. */
interface Positions {
  readonly side: Int8Array;
  readonly near: Int8Array;
  readonly beyond: Int8Array;
}

function positionsOf(values: Float64Array, limits: ProcessLimits): Positions {
  const { mean, lower, upper, meanMovingRange } = limits;
  const sideOf = (value: number, line: number): Side => {
    const slack = SLACK * Math.max(Math.abs(value), Math.abs(line), meanMovingRange);
    return Math.abs(value - line) <= slack ? 0 : value > line ? 1 : -1;
  };
  const outside = (value: number, low: number, high: number): Side => {
    if (sideOf(value, high) === 1) return 1;
    return sideOf(value, low) === -1 ? -1 : 0;
  };
  const [nearLower, nearUpper] = [(mean + lower) / 2, (mean + upper) / 2];
  const each = (placeOf: (value: number) => Side): Int8Array => {
    const sides = new Int8Array(values.length);
    values.forEach((value, i) => (sides[i] = placeOf(value)));
    return sides;
  };
  return {
    side: each((value) => sideOf(value, mean)),
    near: each((value) => outside(value, nearLower, nearUpper)),
    beyond: each((value) => outside(value, lower, upper)),
  };
}

/** How many of the last `length` values up to i are where value i is; none when it is in the middle. */
function alike(sides: Int8Array, i: number, length: number): number {
  if (sides[i] === 0) return 0;
  let count = 0;
  for (let j = Math.max(0, i - length + 1); j <= i; j++) if (sides[j] === sides[i]) count++;
  return count;
}

/**
 * Signals of an XmR chart for each value: 0 none, 1 beyond a limit, 2 in a run of eight on one side of the mean, 3 one
 * of three in four nearer the same limit than the mean; the lowest number that applies. NaN stays NaN, and patterns
 * bridge it. Wheeler & Chambers (1992), detection rules one, two and three.
 * @example processSignals(Float64Array.of(2, 9), { mean: 2, lower: -3.32, upper: 7.32, … }) // => Float64Array [0, 1]
 */
export function processSignals(values: Float64Array, limits: ProcessLimits): Float64Array {
  const present = values.filter((value) => !Number.isNaN(value));
  const { side, near, beyond } = positionsOf(present, limits);
  const signalAt = (i: number): number => {
    if (beyond[i] !== 0) return 1;
    if (alike(side, i, RUN) === RUN) return 2;
    return alike(near, i, NEAR_OF) >= NEAR ? 3 : 0;
  };
  let next = 0;
  return values.map((value) => (Number.isNaN(value) ? NaN : signalAt(next++)));
}
