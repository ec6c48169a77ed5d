import type { Period } from "../calc/dates/period";
import { keptBuyers } from "../calc/orders/keptBuyers";
import type { Purchases } from "../calc/orders/purchases";
import { type SpanTally, tallySpan } from "../calc/orders/tallySpan";
import type { Proportion } from "../calc/stats/proportion";
import { type ClvInputs, clvInputs } from "./clvInputs";
import type { KpiSettings } from "./settings";

/** What the KPIs of one period are measured from. */
export interface PeriodFacts {
  readonly tally: SpanTally;
  /** Customers of the period before who bought again; null where the data do not reach back to it. */
  readonly kept: Proportion | null;
  readonly clv: ClvInputs;
  readonly settings: KpiSettings;
}

/** First and last day of the data, as serials. */
export interface DataSpan {
  readonly first: number;
  readonly last: number;
}

/** The facts of a period, and of the one before it for retention; null for a period without a day of data. */
export function periodFacts(
  purchases: Purchases,
  { period, before }: { readonly period: Period; readonly before: Period },
  span: DataSpan,
  settings: KpiSettings
): PeriodFacts | null {
  if (period.end <= span.first || period.start > span.last) return null;
  return {
    tally: tallySpan(purchases, period),
    kept: before.end > span.first ? keptBuyers(purchases, before, period) : null,
    clv: clvInputs(purchases, span.first, Math.min(period.end, span.last + 1)),
    settings,
  };
}
