/**
 * A survival curve at the distinct times of events, in ascending order. `atRisk` are those still observed just before
 * the time; `se` is NaN once nobody is left (survival 0), where Greenwood's formula has no value.
 */
export interface SurvivalCurve {
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  readonly survival: Float64Array;
  readonly se: Float64Array;
}

/** Distinct event times with the numbers at risk and of events; who is censored at a time of events is still at risk. */
function riskTable(
  duration: Float64Array,
  event: Float64Array
): Pick<SurvivalCurve, "time" | "atRisk" | "events"> {
  const all = duration.slice().sort();
  const ended = duration.filter((_, i) => event[i] === 1).sort();
  const time = new Float64Array(ended.length);
  const atRisk = new Float64Array(ended.length);
  const events = new Float64Array(ended.length);
  let steps = 0;
  let gone = 0;
  for (let i = 0; i < ended.length; steps++) {
    const from = i;
    while (i < ended.length && ended[i] === ended[from]) i++;
    while (all[gone]! < ended[from]!) gone++;
    time[steps] = ended[from]!;
    atRisk[steps] = all.length - gone;
    events[steps] = i - from;
  }
  const cut = (values: Float64Array): Float64Array => values.slice(0, steps);
  return { time: cut(time), atRisk: cut(atRisk), events: cut(events) };
}

/**
 * Product-limit estimate of the share that lasts beyond each time of events, with Greenwood's standard error.
 * Kaplan & Meier (1958), JASA 53:457-481. `event` is 1 for an end and 0 for a duration that is still running (censored).
 * @example kaplanMeier(Float64Array.of(2, 3, 5), Float64Array.of(1, 0, 1)).survival // => Float64Array [0.6666666666666666, 0]
 */
export function kaplanMeier(duration: Float64Array, event: Float64Array): SurvivalCurve {
  const { time, atRisk, events } = riskTable(duration, event);
  const survival = new Float64Array(time.length);
  const se = new Float64Array(time.length);
  let share = 1;
  let sum = 0;
  for (let i = 0; i < time.length; i++) {
    const [n, d] = [atRisk[i]!, events[i]!];
    share *= (n - d) / n;
    sum += d / (n * (n - d));
    survival[i] = share;
    se[i] = n === d ? NaN : share * Math.sqrt(sum);
  }
  return { time, atRisk, events, survival, se };
}
