import { CalcError } from "../../calc/errors";
import { costPerCustomer } from "../../calc/value/costPerCustomer";
import { customerEquity } from "../../calc/value/customerEquity";
import { lifetimeValue } from "../../calc/value/lifetimeValue";
import { marginMultiple } from "../../calc/value/marginMultiple";
import { migrationValue } from "../../calc/value/migrationValue";
import { paybackPeriods } from "../../calc/value/paybackPeriods";
import { retainedValue } from "../../calc/value/retainedValue";
import { survivingMargins } from "../../calc/value/survivingMargins";
import { valueToCost } from "../../calc/value/valueToCost";
import { valueToDate } from "../../calc/value/valueToDate";
import { numbers } from "../arguments/cellTypes";
import {
  column,
  full,
  ids,
  needed,
  optional,
  optionalOr,
  sideBySide,
} from "../arguments/parameters";
import { timing } from "../arguments/timing";
import { transitionMatrix, transitions } from "../arguments/transitionMatrix";
import { define } from "../results/definition";

const notNegative = numbers({ low: 0 });
const fraction = numbers({ low: 0, high: 1 });
const signedFraction = numbers({ low: -1, high: 1 });
const margin = needed(signedFraction);
const periods = optional(numbers({ low: 1, whole: true }));
const growth = optionalOr(numbers({ above: -1 }), 0);

export const CLV = define({
  parameters: {
    avg_purchase: needed(notNegative),
    frequency: needed(notNegative),
    lifespan: needed(notNegative),
    margin,
    cac: optionalOr(notNegative, 0),
    rate: optionalOr(notNegative, 0),
    type: optionalOr(timing, 0),
  },
  compute: ({ avg_purchase, frequency, lifespan, margin, cac, rate, type }) =>
    lifetimeValue(
      { averagePurchase: avg_purchase, frequency, lifespan, margin },
      { cac, rate, type }
    ),
});

export const CLV_RETENTION = define({
  parameters: {
    margin_per_period: needed(),
    retention: needed(fraction),
    rate: needed(notNegative),
    cac: optionalOr(notNegative, 0),
    type: optionalOr(timing, 0),
    growth,
    nper: periods,
  },
  compute: ({ margin_per_period, retention, rate, cac, type, growth, nper }) =>
    retainedValue({ margin: margin_per_period, retention, rate, growth, type, periods: nper }) -
    cac,
});

export const CAC = define({
  parameters: { cost: needed(notNegative), new_customers: needed(notNegative) },
  compute: ({ cost, new_customers }) => costPerCustomer(cost, new_customers),
});

export const PAYBACK = define({
  parameters: {
    cac: needed(notNegative),
    arpu: needed(notNegative),
    margin,
    churn: optionalOr(fraction, 0),
  },
  compute: paybackPeriods,
});

export const LTVCAC = define({
  parameters: { clv_gross: needed(), cac: needed(notNegative) },
  compute: ({ clv_gross, cac }) => valueToCost(clv_gross, cac),
});

export const MULTIPLE = define({
  parameters: {
    retention: needed(fraction),
    rate: needed(notNegative),
    type: optionalOr(timing, 0),
    growth,
  },
  compute: marginMultiple,
});

export const CLV_HISTORIC = define({
  parameters: {
    customer: ids,
    amount: column(numbers()),
    margin: optionalOr(signedFraction, 1),
    top: optional(numbers({ low: 1, whole: true })),
  },
  compute({ customer, amount, margin, top }) {
    if (amount.length === 0)
      throw new CalcError("notAvailable", "noAmounts", { argument: "amount" });
    const { code, value } = valueToDate(customer, amount, { margin, top });
    const body = Array.from(code, (one, i) => [customer.labels[one]!, value[i]!]);
    return [["customer", "value"], ...body];
  },
  narrowedBy: "top",
});

/** Survival from a model may rise by its rounding. */
const ROUNDING = 1e-12;

/** @throws CalcError value naming the row in which more customers are left than before. */
function checkSurvival(survival: Float64Array, rowOf: (i: number) => number): void {
  const rise = survival.findIndex((share, i) => i > 0 && share > survival[i - 1]! + ROUNDING);
  if (rise < 0) return;
  const place = { argument: "survival", row: rowOf(rise), found: survival[rise]! };
  throw new CalcError("value", "survivalRises", { ...place, most: survival[rise - 1]! });
}

export const CLV_FLOW = define({
  parameters: {
    margins: full(column(numbers())),
    survival: full(column(fraction)),
    rate: needed(notNegative),
    cac: optionalOr(notNegative, 0),
    type: optionalOr(timing, 0),
  },
  compute({ margins, survival, rate, cac, type }, rowOf) {
    if (margins.length === 0)
      throw new CalcError("notAvailable", "noPeriods", { argument: "margins", other: "survival" });
    checkSurvival(survival, rowOf);
    return survivingMargins({ margin: margins, survival }, rate, type) - cac;
  },
});

export const CLV_MIGRATION = define({
  parameters: {
    transition: transitions,
    value_per_state: full(column(numbers())),
    rate: needed(notNegative),
    nper: periods,
    type: optionalOr(timing, 0),
  },
  compute({ transition, value_per_state: value, rate, nper, type }) {
    const matrix = transitionMatrix(transition);
    const [expected, found] = [matrix.length, value.length];
    const facts = { argument: "value_per_state", other: "transition", expected, found };
    if (found !== expected) throw new CalcError("value", "unequalLengths", facts);
    const worth = migrationValue({ transition: matrix, value, rate, type, periods: nper });
    return Array.from(worth, (money) => [money]);
  },
});

export const EQUITY = define({
  parameters: { customers: sideBySide(notNegative), clv: sideBySide(numbers()) },
  compute: ({ customers, clv }) =>
    customerEquity(customers.map((count, i) => ({ customers: count, value: clv[i] ?? null }))),
});
