import type { Period } from "../../calc/dates/period";
import { keptBuyers } from "../../calc/orders/keptBuyers";
import type { Purchases } from "../../calc/orders/purchases";
import { type SpanTally, tallySpan } from "../../calc/orders/tallySpan";
import type { Proportion } from "../../calc/stats/proportion";
import { type ClvInputs, clvInputs } from "../clvInputs";
import type { DataSpan } from "../rows";

/** What the KPIs of an order log are measured from in one period. */
export interface OrderFacts {
  readonly tally: SpanTally;
  /** Customers of the period before who bought again; null where the data do not reach back to it. */
  readonly kept: Proportion | null;
  readonly clv: ClvInputs;
}

/** The facts of a period, and of the one before it for retention. */
export const orderFacts = (
  purchases: Purchases,
  period: Period,
  before: Period,
  span: DataSpan
): OrderFacts => ({
  tally: tallySpan(purchases, period),
  kept: before.end > span.first ? keptBuyers(purchases, before, period) : null,
  clv: clvInputs(purchases, span.first, Math.min(period.end, span.last + 1)),
});
