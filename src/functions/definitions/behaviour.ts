import { averageOrderValue } from "../../calc/behaviour/averageOrderValue";
import { orderFrequency } from "../../calc/behaviour/orderFrequency";
import { repeatRate } from "../../calc/behaviour/repeatRate";
import { revenuePerCustomer } from "../../calc/behaviour/revenuePerCustomer";
import { rfmTable } from "../../calc/behaviour/rfmTable";
import { dates, numbers, oneOf } from "../arguments/cellTypes";
import {
  column,
  conf,
  ids,
  optional,
  optionalColumn,
  optionalIds,
  optionalOr,
} from "../arguments/parameters";
import { upToDay } from "../arguments/upToDay";
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

const RFM_HEADER = [
  "customer",
  "recency_days",
  "frequency",
  "monetary",
  "r",
  "f",
  "m",
  "code",
  "segment",
];

export const RFM = define({
  parameters: {
    customer: ids,
    date: column(dates),
    amount: column(numbers()),
    order: optionalIds,
    as_of: optional(dates),
    bins: optionalOr(numbers({ low: 2, high: 9, whole: true }), 5),
    method: optionalOr(oneOf(["independent", "nested"]), "independent"),
    top: optional(numbers({ low: 1, whole: true })),
  },
  compute({ customer, date, amount, order, as_of, bins, method, top }) {
    const { rows, asOf } = upToDay({ customer, date, amount, order }, as_of);
    const table = rfmTable(rows, { asOf, bins, method });
    const all = Array.from(table.customerCode, (_, i) => i);
    const largestFirst = (a: number, b: number): number => table.monetary[b]! - table.monetary[a]!;
    const shown = top === null ? all : all.sort(largestFirst).slice(0, top);
    const body = shown.map((i) => {
      const [r, f, m] = [table.r[i]!, table.f[i]!, table.m[i]!];
      const label = rows.customer.labels[table.customerCode[i]!]!;
      const behaviour = [table.recencyDays[i]!, table.frequency[i]!, table.monetary[i]!];
      return [label, ...behaviour, r, f, m, 100 * r + 10 * f + m, table.segment[i]!];
    });
    return [RFM_HEADER, ...body];
  },
  narrowedBy: "top",
});
