import type { IdColumn } from "../../calc/columns";
import { CalcError } from "../../calc/errors";
import { tenure } from "../../calc/retention/tenure";
import { kaplanMeier, type SurvivalCurve } from "../../calc/stats/kaplanMeier";
import { logRankTally } from "../../calc/stats/logRankTally";
import { logRankTest } from "../../calc/stats/logRankTest";
import { survivalAt } from "../../calc/stats/survivalAt";
import { survivalLimits } from "../../calc/stats/survivalLimits";
import { survivalQuantile } from "../../calc/stats/survivalQuantile";
import { survivalQuantileInterval } from "../../calc/stats/survivalQuantileInterval";
import { dates, events, numbers } from "../arguments/cellTypes";
import { refuseEndBeforeStart } from "../arguments/notBefore";
import {
  apart,
  column,
  conf,
  gaps,
  groups,
  optional,
  optionalColumn,
  optionalOr,
} from "../arguments/parameters";
import { rowsWhere } from "../arguments/rowsWhere";
import { selectRows } from "../arguments/selectRows";
import type { Answer } from "../results/answer";
import { define } from "../results/definition";
import { estimateRow, single } from "../results/shapes";

const observations = { duration: column(numbers({ low: 0 })), event: column(events) };

interface Observations {
  readonly duration: Float64Array;
  readonly event: Float64Array;
  readonly group: IdColumn | null;
}

/**
 * The rows that say something: 0 and 0 is how some hosts deliver an empty row.
 * @throws CalcError notAvailable without any event.
 */
function observed({ duration, event, group }: Observations): Observations {
  const used = rowsWhere(duration.length, (i) => duration[i]! > 0 || event[i] === 1);
  if (!event.includes(1)) throw new CalcError("notAvailable", "noEvents", { argument: "event" });
  return selectRows({ duration, event, group }, used);
}

const cell = (value: number): number | "" => (Number.isNaN(value) ? "" : value);

export const TENURE = define({
  parameters: {
    start_date: gaps(column(dates)),
    end_date: gaps(column(dates)),
    as_of: optional(dates),
  },
  compute({ start_date, end_date, as_of }, rowOf): Answer {
    const starts = start_date.filter((day) => !Number.isNaN(day));
    if (starts.length === 0)
      throw new CalcError("notAvailable", "noStarts", { argument: "start_date" });
    const wholeDays = (column: Float64Array): Float64Array => column.map((day) => Math.floor(day));
    const ends = { end_date: wholeDays(end_date) };
    refuseEndBeforeStart({ start_date: wholeDays(start_date) }, ends, rowOf);
    const latest = starts.reduce((one, other) => Math.max(one, other));
    const { duration, event } = tenure(start_date, end_date, as_of ?? latest);
    return Array.from(duration, (days, i) => [cell(days), cell(event[i]!)]);
  },
});

const SURVIVAL_HEADER = ["time", "at_risk", "events", "survival", "se", "low", "high"];

function survivalRows(curve: SurvivalCurve, conf: number): Answer {
  const { low, high } = survivalLimits(curve, conf);
  const { time, atRisk, events, survival, se } = curve;
  const columns = [time, atRisk, events, survival, se, low, high];
  const body = Array.from(time, (_, i) => columns.map((values) => cell(values[i]!)));
  return [SURVIVAL_HEADER, ...body];
}

export const SURVIVAL = define({
  parameters: {
    ...observations,
    times: apart(optionalColumn({ ...numbers({ low: 0 }), zeroIsMissing: true })),
    conf: optionalOr(numbers({ above: 0, high: 1 }), 0.95),
  },
  compute({ times, conf, ...raw }) {
    const { duration, event } = observed({ ...raw, group: null });
    const curve = kaplanMeier(duration, event);
    if (times === null || times.length === 0) return survivalRows(curve, conf);
    return survivalRows(survivalAt(curve, duration, times), conf);
  },
  narrowedBy: "times",
});

/** A share as a message quotes it, not rounded up. */
const quotedShare = (share: number): number => Math.floor(share * 1e4) / 1e4;

export const SURVIVAL_MEDIAN = define({
  parameters: { ...observations, p: optionalOr(numbers({ low: 0, high: 1 }), 0.5), conf },
  compute({ p, conf, ...raw }) {
    const { duration, event } = observed({ ...raw, group: null });
    const curve = kaplanMeier(duration, event);
    const value = survivalQuantile(curve, p);
    if (value === null)
      throw new CalcError("notAvailable", "shareNotReached", {
        argument: "p",
        found: p,
        most: quotedShare(1 - curve.survival.at(-1)!),
      });
    if (conf === null) return single(value);
    return estimateRow({ value, ...survivalQuantileInterval(curve, p, conf), n: duration.length });
  },
});

/** The work grows with the square of the groups. */
const MOST_GROUPS = 100;

export const SURVIVAL_TEST = define({
  parameters: { ...observations, group: groups },
  compute(raw) {
    const { duration, event, group } = observed(raw);
    const found = group!.labels.length;
    if (found < 2) throw new CalcError("notAvailable", "oneGroup", { argument: "group" });
    if (found > MOST_GROUPS)
      throw new CalcError("notAvailable", "tooManyGroups", {
        argument: "group",
        found,
        most: MOST_GROUPS,
      });
    const { chiSquare, df, p } = logRankTest(logRankTally(duration, event, group!));
    return [[chiSquare, df, p]];
  },
});
