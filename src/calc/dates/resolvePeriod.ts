import type { Period, PeriodChoice } from "./period";
import { periodBefore, UNIT_OF_KIND } from "./periodBefore";
import { PERIOD_SCALE } from "./periodScale";

/** A period with the one it is compared with; partial when the data end before it does. */
export interface ResolvedPeriod {
  readonly period: Period;
  readonly previous: Period;
  readonly partial: boolean;
}

type CalendarChoice = Exclude<PeriodChoice, { readonly kind: "custom" }>;

/** The last period that ended by the data's last day, unless the data began after it: then the running one. */
function latestIndex(kind: CalendarChoice["kind"], first: number, last: number): number {
  const scale = PERIOD_SCALE[UNIT_OF_KIND[kind]];
  const complete = scale.indexOf(last + 1) - 1;
  return Math.max(complete, scale.indexOf(first));
}

function calendarPeriod({ kind, at }: CalendarChoice, first: number, last: number): Period {
  const scale = PERIOD_SCALE[UNIT_OF_KIND[kind]];
  const index = at === "latest" ? latestIndex(kind, first, last) : scale.indexOf(Math.floor(at));
  return { kind, start: scale.startOf(index), end: scale.startOf(index + 1) };
}

/**
 * The period asked for, in data that run from the date serial `first` to `last`.
 * @example resolvePeriod({ kind: "month", at: "latest" }, 45292, 45750).period // => { kind: "month", start: 45717, end: 45748 }
 */
export function resolvePeriod(choice: PeriodChoice, first: number, last: number): ResolvedPeriod {
  const lastDay = Math.floor(last);
  const period: Period =
    choice.kind === "custom"
      ? { kind: "custom", start: Math.floor(choice.from), end: Math.floor(choice.to) + 1 }
      : calendarPeriod(choice, Math.floor(first), lastDay);
  return { period, previous: periodBefore(period), partial: lastDay + 1 < period.end };
}
