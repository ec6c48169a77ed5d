import { CalcError } from "../../calc/errors";
import { cycleDays } from "../../calc/sales/cycleDays";
import { summarise, summariseInterval } from "../../calc/stats/summarise";
import { dates, numbers } from "../arguments/cellTypes";
import { wonDeals } from "../arguments/dealOutcomes";
import { column, conf, needed, optionalColumn, optionalOr } from "../arguments/parameters";
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

export const CYCLE = define({
  parameters: {
    created: column(dates),
    closed: column(dates),
    stat: optionalOr(statistic, 0.5),
    status: optionalColumn(wonDeals),
    conf,
  },
  compute({ created, closed, stat, status, conf }, rowOf) {
    const counts = (_: number, i: number): boolean => status === null || status[i] === 1;
    const days = cycleDays(created, closed);
    const backwards = days.findIndex((length, i) => length < 0 && counts(length, i));
    if (backwards >= 0)
      throw new CalcError("value", "closedBeforeCreated", {
        argument: "closed",
        row: rowOf(backwards),
      });
    const won = days.filter(counts);
    if (won.length === 0 && stat !== "mean")
      throw new CalcError("notAvailable", "noClosedDeals", { argument: "closed" });
    return conf === null
      ? single(summarise(won, stat))
      : estimateRow(summariseInterval(won, stat, conf));
  },
});
