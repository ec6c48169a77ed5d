import type { Period } from "../calc/dates/period";
import { periodBefore } from "../calc/dates/periodBefore";
import type { Purchases } from "../calc/orders/purchases";
import { type OrderFacts, orderFacts } from "./facts/orderFacts";
import type { DataSpan, SourceData } from "./rows";
import type { KpiSettings } from "./settings";

/** What the KPIs of one period are measured from; null for a source that is not there, or has no day of the period. */
export interface PeriodFacts {
  readonly orders: OrderFacts | null;
  readonly settings: KpiSettings;
}

/** The sources of a build, grouped once for all periods. */
export interface PreparedSources {
  readonly data: SourceData;
  readonly purchases: Purchases | null;
}

/** Outside the data nothing is known, not even that there was nothing. */
const covers = ({ first, last }: DataSpan, { start, end }: Period): boolean =>
  end > first && start <= last;

/** The facts of a period from all sources. */
export function periodFacts(
  { data, purchases }: PreparedSources,
  period: Period,
  settings: KpiSettings,
  before: Period = periodBefore(period)
): PeriodFacts {
  const { orders } = data;
  const hasOrders = orders !== undefined && purchases !== null && covers(orders.span, period);
  return {
    orders: hasOrders ? orderFacts(purchases, period, before, orders.span) : null,
    settings,
  };
}
