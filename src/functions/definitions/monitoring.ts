import { CalcError } from "../../calc/errors";
import { dataIssues } from "../../calc/monitoring/dataIssues";
import { olsSlope, olsSlopeInterval } from "../../calc/monitoring/olsSlope";
import { processLimits } from "../../calc/monitoring/processLimits";
import { processSignals } from "../../calc/monitoring/processSignals";
import { proportionDifference } from "../../calc/monitoring/proportionDifference";
import { senSlope, senSlopeInterval } from "../../calc/monitoring/senSlope";
import { timedValues } from "../../calc/monitoring/timedValues";
import { partOf } from "../../calc/stats/partOf";
import type { Proportion } from "../../calc/stats/proportion";
import { dates, numbers, oneOf } from "../arguments/cellTypes";
import { checkedIds, checkedNumbers } from "../arguments/checkedRows";
import { column, conf, gaps, needed, optional, optionalOr } from "../arguments/parameters";
import { optionalRaw, raw } from "../arguments/rawParameter";
import { define } from "../results/definition";
import { estimateRow, single } from "../results/shapes";

const baseline_n = optional(numbers({ whole: true }));

export const LIMITS = define({
  parameters: { values: column(numbers()), baseline_n },
  compute({ values, baseline_n }) {
    const { mean, lower, upper, meanMovingRange, rangeLimit } = processLimits(values, baseline_n);
    return [[mean, lower, upper, meanMovingRange, rangeLimit]];
  },
});

export const ANOMALY = define({
  parameters: { values: gaps(column(numbers())), baseline_n },
  compute({ values, baseline_n }) {
    const present = values.filter((value) => !Number.isNaN(value));
    const signals = processSignals(values, processLimits(present, baseline_n));
    return Array.from(signals, (signal) => [Number.isNaN(signal) ? "" : signal]);
  },
});

const SLOPE = {
  ols: { slope: olsSlope, interval: olsSlopeInterval },
  theilsen: { slope: senSlope, interval: senSlopeInterval },
};

export const KPISLOPE = define({
  parameters: {
    values: gaps(column(numbers())),
    method: optionalOr(oneOf(["ols", "theilsen"]), "ols"),
    conf,
  },
  compute({ values, method, conf }) {
    const series = timedValues(values);
    const { slope, interval } = SLOPE[method];
    return conf === null ? single(slope(series)) : estimateRow(interval(series, conf));
  },
});

const count = needed(numbers({ low: 0, whole: true }));

/** Of nothing there is no share, whatever the part is: that is left to the division. */
function sampleOf(sample: 1 | 2, k: number, n: number): Proportion {
  const proportion = n === 0 ? { k: 0, n } : partOf(k, n);
  if (proportion !== null) return proportion;
  const facts = { argument: `k${sample}`, found: k, other: `n${sample}`, most: n };
  throw new CalcError("value", "partAboveWhole", facts);
}

export const COMPARE = define({
  parameters: {
    k1: count,
    n1: count,
    k2: count,
    n2: count,
    conf: optionalOr(numbers({ above: 0, high: 1 }), 0.95),
  },
  compute({ k1, n1, k2, n2, conf }) {
    const [first, second] = [sampleOf(1, k1, n1), sampleOf(2, k2, n2)];
    const { difference, low, high, p } = proportionDifference(first, second, conf);
    return [[difference, low, high, p]];
  },
});

const idRange = { zeroIsMissing: true, knowsHeader: false };

export const CHECK = define({
  parameters: {
    customer: raw(idRange),
    date: raw(dates),
    amount: optionalRaw(numbers()),
    order: optionalRaw(idRange),
    as_of: optional(dates),
  },
  compute({ customer, date, amount, order, as_of }) {
    if (customer.cells.length === 0)
      throw new CalcError("notAvailable", "nothingToCheck", { argument: "customer" });
    const [customers, orders = null] = checkedIds({ customer, ...(order && { order }) });
    const issues = dataIssues({
      customer: customers!,
      date: checkedNumbers(date, dates.zeroIsMissing),
      amount: amount && checkedNumbers(amount, false),
      order: orders,
      asOf: as_of === null ? null : Math.floor(as_of),
    });
    const body = issues.map(({ issue, rows, first }) => [
      issue,
      rows,
      first === null ? "" : customer.rowOf(first),
    ]);
    return [["issue", "rows", "first_row"], ...body];
  },
});
