import type { SurvivalCurve } from "./kaplanMeier";

/**
 * A survival curve read off at any times, in ascending order: events are those since the previous of the times. Before
 * the first event survival is 1 without error, after the last it stays, whoever is still at risk.
 * @example survivalAt(kaplanMeier(days, event), days, Float64Array.of(30, 90))
 */
export function survivalAt(
  curve: SurvivalCurve,
  duration: Float64Array,
  times: Float64Array
): SurvivalCurve {
  const time = times.slice().sort();
  const sorted = duration.slice().sort();
  const read = {
    atRisk: time.slice(),
    events: time.slice(),
    survival: time.slice(),
    se: time.slice(),
  };
  let gone = 0;
  let step = 0;
  time.forEach((at, i) => {
    while (sorted[gone]! < at) gone++;
    let events = 0;
    for (; curve.time[step]! <= at; step++) events += curve.events[step]!;
    read.atRisk[i] = sorted.length - gone;
    read.events[i] = events;
    read.survival[i] = step === 0 ? 1 : curve.survival[step - 1]!;
    read.se[i] = step === 0 ? 0 : curve.se[step - 1]!;
  });
  return { time, ...read };
}
