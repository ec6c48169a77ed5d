import { CalcError } from "../../calc/errors";
import { answeredWithin } from "../../calc/sales/answeredWithin";
import { crossSellRate } from "../../calc/sales/crossSellRate";
import { FORECAST_MEASURES, forecastError } from "../../calc/sales/forecastError";
import { funnelSteps } from "../../calc/sales/funnelSteps";
import { pipelineVelocity } from "../../calc/sales/pipelineVelocity";
import { upSellRate } from "../../calc/sales/upSellRate";
import { weightedPipeline } from "../../calc/sales/weightedPipeline";
import { shareOf } from "../../calc/stats/proportion";
import { dates, numbers, oneOf } from "../arguments/cellTypes";
import { refuseEndBeforeStart } from "../arguments/notBefore";
import { column, conf, gaps, ids, needed, optional, optionalOr } from "../arguments/parameters";
import { statistic } from "../arguments/statistic";
import { define } from "../results/definition";
import { partAnswer, proportionAnswer, single } from "../results/shapes";
import { elapsedHours } from "./elapsedHours";

const count = needed(numbers({ low: 0 }));

export const CONVERSION = define({
  parameters: { converted: count, total: count, conf },
  compute: ({ converted, total, conf }) => partAnswer({ converted }, { total }, conf),
});

const FUNNEL_HEADER = ["stage", "count", "step_rate", "cumulative_rate", "drop"];

export const FUNNEL = define({
  parameters: { stage: ids, count: column(numbers({ low: 0 })) },
  compute({ stage, count }, rowOf) {
    if (count.length === 0) throw new CalcError("notAvailable", "noStages", { argument: "count" });
    const rising = count.findIndex((reached, i) => reached > (count[i - 1] ?? Infinity));
    if (rising >= 0)
      throw new CalcError("value", "funnelRises", {
        ...{ argument: "count", row: rowOf(rising) },
        ...{ found: count[rising]!, most: count[rising - 1]! },
      });
    const { stepRate, cumulativeRate, drop } = funnelSteps(count);
    const body = Array.from(count, (reached, i) => [
      ...[stage.labels[stage.codes[i]!]!, reached],
      ...[stepRate[i] ?? "", cumulativeRate[i] ?? "", drop[i] ?? ""],
    ]);
    return [FUNNEL_HEADER, ...body];
  },
});

export const VELOCITY = define({
  parameters: {
    opportunities: count,
    win_rate: needed(numbers({ low: 0, high: 1 })),
    deal_size: count,
    cycle_days: count,
  },
  compute: ({ opportunities, win_rate, deal_size, cycle_days }) =>
    pipelineVelocity({
      opportunities,
      winRate: win_rate,
      dealSize: deal_size,
      cycleDays: cycle_days,
    }),
});

export const PIPELINE = define({
  parameters: {
    amount: column(numbers()),
    probability: column(numbers({ low: 0, high: 1 })),
    quota: optional(numbers({ low: 0 })),
  },
  compute({ amount, probability, quota }) {
    if (amount.length === 0) throw new CalcError("notAvailable", "noDeals", { argument: "amount" });
    const { weighted, open } = weightedPipeline(amount, probability);
    if (quota === null) return single(weighted);
    if (quota === 0) throw new CalcError("divisionByZero", "emptyTotal");
    return [[weighted, open / quota]];
  },
});

export const ACCURACY = define({
  parameters: {
    actual: column(numbers()),
    forecast: column(numbers()),
    mode: optionalOr(oneOf(FORECAST_MEASURES), "wape"),
  },
  compute: ({ actual, forecast, mode }) => forecastError(actual, forecast, mode),
});

export const RESPONSE = define({
  parameters: {
    arrived: column(dates),
    replied: gaps(column(dates)),
    stat: optionalOr(statistic, 0.5),
    sla_hours: optional(numbers({ low: 0 })),
    as_of: optional(dates),
  },
  compute({ arrived, replied, stat, sla_hours, as_of }, rowOf) {
    refuseEndBeforeStart({ arrived }, { replied }, rowOf);
    const waits = { start: arrived, end: replied };
    if (sla_hours === null) return elapsedHours({ ...waits, argument: "replied" }, stat, as_of);
    return shareOf(answeredWithin({ ...waits, asOf: Math.floor(as_of ?? Infinity) }, sla_hours));
  },
});

export const CROSSSELL = define({
  parameters: {
    customer: ids,
    category: ids,
    min: optionalOr(numbers({ low: 1, whole: true }), 2),
    conf,
  },
  compute: ({ customer, category, min, conf }) =>
    proportionAnswer(crossSellRate(customer, category, min), conf),
});

export const UPSELL = define({
  parameters: { before: column(numbers()), after: gaps(column(numbers())), conf },
  compute: ({ before, after, conf }) => proportionAnswer(upSellRate(before, after), conf),
});
