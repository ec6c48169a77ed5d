import { CalcError } from "../../calc/errors";
import { activeRetention } from "../../calc/retention/activeRetention";
import { cohortTable } from "../../calc/retention/cohortTable";
import { convertChurn } from "../../calc/retention/convertChurn";
import { keptCustomers } from "../../calc/retention/keptCustomers";
import { keptIds } from "../../calc/retention/keptIds";
import { quickRatio } from "../../calc/retention/quickRatio";
import { grossRetention, netRetention } from "../../calc/retention/recurringRevenue";
import { dates, numbers, oneOf } from "../arguments/cellTypes";
import {
  apart,
  column,
  conf,
  gaps,
  ids,
  needed,
  optional,
  optionalColumn,
  optionalOr,
} from "../arguments/parameters";
import { quotedDay } from "../arguments/quotedDay";
import { upToDay } from "../arguments/upToDay";
import { wholeForConf } from "../arguments/wholeForConf";
import { define } from "../results/definition";
import { partAnswer, proportionAnswer } from "../results/shapes";

const notNegative = numbers({ low: 0 });
const count = needed(notNegative);
const money = needed(notNegative);
const perYear = needed(numbers({ above: 0 }));
/** A blank at the end is a customer who left. */
const revenue = { start_mrr: column(notNegative), end_mrr: gaps(column(notNegative)) };

export const RETENTION = define({
  parameters: { start: count, end: count, new_customers: count, conf },
  compute({ start, end, new_customers, conf }) {
    wholeForConf({ start, end, new_customers }, conf);
    return proportionAnswer(keptCustomers({ start, end, newCustomers: new_customers }), conf);
  },
});

export const RETENTION_IDS = define({
  parameters: { start_ids: apart(ids), end_ids: apart(ids), conf },
  compute: ({ start_ids, end_ids, conf }) => proportionAnswer(keptIds(start_ids, end_ids), conf),
});

export const RETENTION_ACTIVE = define({
  parameters: {
    customer: ids,
    date: column(dates),
    prev_start: needed(dates),
    start: needed(dates),
    end: needed(dates),
    amount: optionalColumn(numbers()),
    conf,
  },
  compute({ customer, date, prev_start, start, end, amount, conf }) {
    const lastDay = Math.floor(end);
    if (!(prev_start < start && start < lastDay + 1))
      throw new CalcError("value", "windowsInOrder", {
        prev_start: quotedDay(prev_start),
        start: quotedDay(start),
        end: quotedDay(end),
      });
    const windows = { prevStart: prev_start, start, end: lastDay };
    return proportionAnswer(activeRetention({ customer, date, amount }, windows), conf);
  },
});

export const CHURN = define({
  parameters: { start: count, lost: count, conf },
  compute: ({ start, lost, conf }) => partAnswer({ lost }, { start }, conf),
});

export const CHURN_CONVERT = define({
  parameters: {
    rate: needed(numbers({ low: 0, high: 1 })),
    from_per_year: perYear,
    to_per_year: perYear,
  },
  compute: ({ rate, from_per_year, to_per_year }) => convertChurn(rate, from_per_year, to_per_year),
});

export const GRR = define({
  parameters: revenue,
  compute: ({ start_mrr, end_mrr }) => grossRetention({ start: start_mrr, end: end_mrr }),
});

export const NRR = define({
  parameters: revenue,
  compute: ({ start_mrr, end_mrr }) => netRetention({ start: start_mrr, end: end_mrr }),
});

export const QUICKRATIO = define({
  parameters: {
    new_mrr: money,
    expansion_mrr: money,
    contraction_mrr: money,
    churned_mrr: money,
  },
  compute: ({ new_mrr, expansion_mrr, contraction_mrr, churned_mrr }) =>
    quickRatio({
      added: new_mrr,
      expansion: expansion_mrr,
      contraction: contraction_mrr,
      churned: churned_mrr,
    }),
});

export const COHORT = define({
  parameters: {
    customer: ids,
    date: column(dates),
    amount: optionalColumn(numbers()),
    period: optionalOr(oneOf(["D", "W", "M", "Q", "Y"]), "M"),
    mode: optionalOr(oneOf(["rate", "count", "revenue"]), "rate"),
    as_of: optional(dates),
  },
  compute({ customer, date, amount, period, mode, as_of }) {
    if (mode === "revenue" && amount === null)
      throw new CalcError("value", "amountNeeded", { argument: "amount", option: "mode revenue" });
    const { rows, asOf } = upToDay({ customer, date, amount }, as_of);
    const { starts, sizes, cells } = cohortTable(rows, { period, mode, asOf });
    // The oldest cohort comes first and has lived through every age.
    const ages = cells[0]!.length;
    const header = ["cohort", "size", ...Array.from({ length: ages }, (_, age) => age)];
    const body = starts.map((start, i) => {
      const row = Array.from({ length: ages }, (_, age) => cells[i]![age] ?? "");
      return [start, sizes[i]!, ...row];
    });
    return [header, ...body];
  },
  narrowedBy: "period",
});
