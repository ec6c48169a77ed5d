import { calendarDay } from "../calc/dates/calendarDay";
import { serialOf } from "../calc/dates/serialOf";
import { keptBuyers } from "../calc/orders/keptBuyers";
import type { Purchases } from "../calc/orders/purchases";
import { tallyWindow, type Window } from "../calc/orders/tallyWindow";
import { lifetimeValue } from "../calc/value/lifetimeValue";
import { meanOf, type Measure, NO_ANSWER, totalOf } from "./measure";
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

const DAYS_PER_YEAR = 365.25;

/** The same day of another year; a 29 February becomes the first of March. */
function sameDay(serial: number, yearsBefore: number): number {
  const { year, month, day } = calendarDay(serial);
  return serialOf(year - yearsBefore, month, day);
}

/**
 * The inputs of lifetime value from the twelve months before `end`, or from as many days as the data have: a shorter
 * stretch is scaled up to a year. `first` is the first day of the data.
 */
export function clvInputs(purchases: Purchases, first: number, end: number): ClvInputs {
  const yearAgo = sameDay(end, 1);
  const window = { start: Math.max(first, yearAgo), end };
  const { orderValues, looseRefunds, buyerOrders } = tallyWindow(purchases, window);
  const years = first <= yearAgo ? 1 : (end - first) / DAYS_PER_YEAR;
  const perCustomer = meanOf(buyerOrders).value;
  return {
    averagePurchase: meanOf(orderValues, looseRefunds).value,
    frequency: perCustomer === null ? null : perCustomer / years,
    years,
    lifespanSuggestion: suggestion(purchases, first, window),
  };
}

/** Monthly inactivity says nothing about how long customers stay, so only whole years are compared. */
function suggestion(purchases: Purchases, first: number, window: Window): number | null {
  const before = { start: sameDay(window.end, 2), end: window.start };
  if (first > before.start) return null;
  const { k, n } = keptBuyers(purchases, before, window);
  return k === n ? null : n / (n - k);
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
