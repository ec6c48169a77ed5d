import { CalcError } from "../../calc/errors";
import { costPerCustomer } from "../../calc/value/costPerCustomer";
import { lifetimeValue } from "../../calc/value/lifetimeValue";
import { marginMultiple } from "../../calc/value/marginMultiple";
import { paybackPeriods } from "../../calc/value/paybackPeriods";
import { retainedValue } from "../../calc/value/retainedValue";
import { valueToCost } from "../../calc/value/valueToCost";
import { valueToDate } from "../../calc/value/valueToDate";
import { numbers } from "../arguments/cellTypes";
import { column, ids, needed, optional, optionalOr } from "../arguments/parameters";
import { timing } from "../arguments/timing";
import { define } from "../results/definition";

const notNegative = numbers({ low: 0 });
const fraction = numbers({ low: 0, high: 1 });
const signedFraction = numbers({ low: -1, high: 1 });
const margin = needed(signedFraction);
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
    nper: optional(numbers({ low: 1, whole: true })),
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
