import { averageOrderValue } from "../../calc/behaviour/averageOrderValue";
import { purchaseGaps } from "../../calc/behaviour/purchaseGaps";
import { orderFrequency } from "../../calc/behaviour/orderFrequency";
import { repeatRate } from "../../calc/behaviour/repeatRate";
import { revenuePerCustomer } from "../../calc/behaviour/revenuePerCustomer";
import { walletAllocation } from "../../calc/behaviour/walletAllocation";
import { CalcError } from "../../calc/errors";
import { partOf } from "../../calc/stats/partOf";
import { shareOf } from "../../calc/stats/proportion";
import { summarise } from "../../calc/stats/summarise";
import { dates, numbers } from "../arguments/cellTypes";
import {
  column,
  conf,
  ids,
  needed,
  optionalColumn,
  optionalIds,
  optionalOr,
} from "../arguments/parameters";
import { statistic } from "../arguments/statistic";
import { define } from "../results/definition";
import { proportionAnswer } from "../results/shapes";

const periods = optionalOr(numbers({ above: 0 }), 1);
const orderLog = {
  customer: ids,
  date: optionalColumn(dates),
  order: optionalIds,
  amount: optionalColumn(numbers()),
};

export const REPEAT = define({
  parameters: { ...orderLog, conf },
  compute: ({ conf, ...log }) => proportionAnswer(repeatRate(log), conf),
});

export const FREQ = define({
  parameters: { ...orderLog, periods },
  compute: ({ periods, ...log }) => orderFrequency(log, periods),
});

export const AOV = define({
  parameters: {
    amount: column(numbers()),
    order: optionalIds,
    customer: optionalIds,
    date: optionalColumn(dates),
  },
  compute: averageOrderValue,
});

export const ARPU = define({
  parameters: { amount: column(numbers()), customer: ids, periods },
  compute: ({ amount, customer, periods }) => revenuePerCustomer(amount, customer, periods),
});

export const GAP = define({
  parameters: {
    customer: ids,
    date: column(dates),
    stat: optionalOr(statistic, 0.5),
    amount: optionalColumn(numbers()),
  },
  compute({ customer, date, stat, amount }) {
    const gaps = purchaseGaps({ customer, date, amount, order: null });
    if (gaps.length === 0 && stat !== "mean")
      throw new CalcError("notAvailable", "noGaps", { argument: "customer" });
    return summarise(gaps, stat);
  },
});

const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);

export const WALLET = define({
  parameters: { own: column(numbers()), total: column(numbers()) },
  compute({ own, total }) {
    const [part, whole] = [sum(own), sum(total)];
    if (whole < 0 || part < 0) {
      const [argument, found] = whole < 0 ? ["total", whole] : ["own", part];
      throw new CalcError("value", "negativeSum", { argument, found });
    }
    const proportion = partOf(part, whole);
    if (whole !== 0 && proportion === null)
      throw new CalcError("value", "walletExceeded", { argument: "own", found: part, most: whole });
    return shareOf(proportion ?? { k: 0, n: 0 });
  },
});

const fromOne = needed(numbers({ low: 1 }));

export const WALLET_RULE = define({
  parameters: { rank: fromOne, brands: fromOne },
  compute({ rank, brands }) {
    if (rank > brands)
      throw new CalcError("value", "partAboveWhole", {
        ...{ argument: "rank", found: rank, other: "brands", most: brands },
      });
    return walletAllocation(rank, brands);
  },
});
