import { CalcError } from "../../calc/errors";
import { censoredCycle } from "../../calc/sales/censoredCycle";
import { cycleDays } from "../../calc/sales/cycleDays";
import { winRate } from "../../calc/sales/winRate";
import { summarise, summariseInterval } from "../../calc/stats/summarise";
import { dates, numbers } from "../arguments/cellTypes";
import { outcomesOf, wonDeals } from "../arguments/dealOutcomes";
import { latestDay } from "../arguments/latestDay";
import { refuseEndBeforeStart } from "../arguments/notBefore";
import {
  apart,
  column,
  conf,
  gaps,
  ids,
  needed,
  optional,
  optionalColumn,
  optionalIds,
  optionalOr,
} from "../arguments/parameters";
import { statistic } from "../arguments/statistic";
import { wholeForConf } from "../arguments/wholeForConf";
import { define } from "../results/definition";
import { estimateRow, proportionAnswer, single } from "../results/shapes";

const count = needed(numbers({ low: 0 }));

export const WINRATE = define({
  parameters: { won: count, lost: count, conf },
  compute({ won, lost, conf }) {
    wholeForConf({ won, lost }, conf);
    return proportionAnswer({ k: won, n: won + lost }, conf);
  },
});

export const WINRATE_DEALS = define({
  parameters: {
    status: ids,
    won_words: apart(optionalIds),
    lost_words: apart(optionalIds),
    amount: optionalColumn(numbers({ low: 0 })),
    conf,
  },
  compute({ status, won_words, lost_words, amount, conf }, rowOf) {
    if (amount !== null && conf !== null)
      throw new CalcError("value", "confWithWeights", { argument: "conf", other: "amount" });
    const outcomes = outcomesOf(status, { won: won_words, lost: lost_words }, rowOf);
    return proportionAnswer(winRate(status.codes, outcomes, amount), conf);
  },
});

export const CYCLE = define({
  parameters: {
    created: column(dates),
    closed: column(dates),
    stat: optionalOr(statistic, 0.5),
    status: optionalColumn(wonDeals),
    conf,
  },
  compute({ created, closed, stat, status, conf }, rowOf) {
    const counts = (i: number): boolean => status === null || status[i] === 1;
    refuseEndBeforeStart({ created }, { closed }, rowOf, counts);
    const won = cycleDays(created, closed).filter((_, i) => counts(i));
    if (won.length === 0 && stat !== "mean")
      throw new CalcError("notAvailable", "noClosedDeals", { argument: "closed" });
    return conf === null
      ? single(summarise(won, stat))
      : estimateRow(summariseInterval(won, stat, conf));
  },
});

export const CYCLE_CENSORED = define({
  parameters: { created: column(dates), closed: gaps(column(dates)), as_of: optional(dates) },
  compute({ created, closed, as_of }, rowOf) {
    refuseEndBeforeStart({ created }, { closed }, rowOf);
    const asOf = Math.floor(as_of ?? latestDay(created, closed));
    const median = censoredCycle(created, closed, asOf);
    if (median === null) throw new CalcError("notAvailable", "tooFewEnded", { argument: "closed" });
    return median;
  },
});
