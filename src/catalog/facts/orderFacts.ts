import { gapsOfSpan } from "../../calc/behaviour/gapsOfSpan";
import type { Period } from "../../calc/dates/period";
import { keptBuyers } from "../../calc/orders/keptBuyers";
import type { Purchases } from "../../calc/orders/purchases";
import { type SpanTally, tallySpan } from "../../calc/orders/tallySpan";
import { type Turnover, turnoverOfSpan } from "../../calc/orders/turnoverOfSpan";
import type { Proportion } from "../../calc/stats/proportion";
import { type ClvInputs, clvInputs } from "../clvInputs";
import { reachesBack } from "../coverage";
import type { DataSpan, OrderRows } from "../rows";
import { itemBuyers } from "./itemBuyers";
import { referredBuyers } from "./referredBuyers";

/** What the KPIs of an order log are measured from in one period. */
export interface OrderFacts {
  readonly tally: SpanTally;
  /** Customers of the period before who bought again; null where the data do not reach back to its first days. */
  readonly kept: Proportion | null;
  readonly turnover: Turnover;
  /** Whole days between the purchase days of each customer in the period, pooled. */
  readonly gaps: Float64Array;
  /** Customers with two or more distinct items; null without a column of items. */
  readonly itemBuyers: Proportion | null;
  /** New customers whom somebody referred; null without a column of referrers. */
  readonly referredBuyers: number | null;
  readonly clv: ClvInputs;
}

/** The order log with its purchases, grouped once for all periods. */
export interface OrderLog {
  readonly rows: OrderRows;
  readonly purchases: Purchases;
  readonly span: DataSpan;
}

/** The facts of a period, and of the one before it for retention. */
export const orderFacts = (
  { rows, purchases, span }: OrderLog,
  period: Period,
  before: Period
): OrderFacts => ({
  tally: tallySpan(purchases, period),
  kept: reachesBack(span, before) ? keptBuyers(purchases, before, period) : null,
  turnover: turnoverOfSpan(purchases, period),
  gaps: gapsOfSpan(purchases, period),
  itemBuyers: itemBuyers(rows, period),
  referredBuyers: referredBuyers(rows, purchases, period),
  clv: clvInputs(purchases, span.first, Math.min(period.end, span.last + 1)),
});
