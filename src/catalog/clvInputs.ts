import { calendarDay } from "../calc/dates/calendarDay";
import { serialOf } from "../calc/dates/serialOf";
import { keptBuyers } from "../calc/orders/keptBuyers";
import type { Purchases } from "../calc/orders/purchases";
import { spanTotals } from "../calc/orders/spanTotals";
import { lifetimeValue } from "../calc/value/lifetimeValue";
import { type Measure, NO_ANSWER, totalOf } from "./measure";
import type { KpiSettings } from "./settings";

/** What the orders say about the inputs of lifetime value, per year; null where they say nothing. */
export interface ClvInputs {
  /** Money per order of the last twelve months, net of refunds. */
  readonly averagePurchase: number | null;
  /** Orders per customer and year. */
  readonly frequency: number | null;
  /** Years of data behind both: 1, or less when the data are younger. */
  readonly years: number;
  /** 1 / yearly churn, in years; only where two years of data exist. */
  readonly lifespanSuggestion: number | null;
}

export const NO_INPUTS: ClvInputs = {
  averagePurchase: null,
  frequency: null,
  years: 0,
  lifespanSuggestion: null,
};

/** The same day of an earlier year; of a 29 February, where there is none, the first of March. */
function yearsBefore(serial: number, years: number): number {
  const { year, month, day } = calendarDay(serial);
  return serialOf(year - years, month, day);
}

/** Monthly inactivity says nothing about how long customers stay, so only whole years are compared. */
function lifespanSuggestion(purchases: Purchases, first: number, end: number): number | null {
  const [start, middle] = [yearsBefore(end, 2), yearsBefore(end, 1)];
  if (first > start) return null;
  const { k, n } = keptBuyers(purchases, { start, end: middle }, { start: middle, end });
  return k === n ? null : n / (n - k);
}

/**
 * The inputs of lifetime value from the twelve months before `end`, or from as many days as the data have: a shorter
 * stretch is scaled up to a year. `first` is the first day of the data, before `end`.
 */
export function clvInputs(purchases: Purchases, first: number, end: number): ClvInputs {
  const yearAgo = yearsBefore(end, 1);
  const start = Math.max(first, yearAgo);
  const years = (end - start) / (end - yearAgo);
  const { orders, buyers, revenue } = spanTotals(purchases, { start, end });
  return {
    averagePurchase: orders === 0 ? null : revenue / orders,
    frequency: orders === 0 ? null : orders / buyers / years,
    years,
    lifespanSuggestion: lifespanSuggestion(purchases, first, end),
  };
}

/** Lifetime value by the article's formula; without all five inputs there is none. */
export function lifetimeValueOf(
  { averagePurchase, frequency }: Pick<ClvInputs, "averagePurchase" | "frequency">,
  { margin, cac, lifespan }: KpiSettings
): Measure {
  if (averagePurchase === null || frequency === null) return NO_ANSWER;
  if (margin === null || cac === null || lifespan === null) return NO_ANSWER;
  const customer = { averagePurchase, frequency, lifespan, margin };
  return totalOf(lifetimeValue(customer, { cac, rate: 0, type: 0 }), null);
}
