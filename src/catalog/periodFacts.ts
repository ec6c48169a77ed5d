import type { Period } from "../calc/dates/period";
import { periodBefore } from "../calc/dates/periodBefore";
import type { Purchases } from "../calc/orders/purchases";
import { type OrderFacts, orderFacts } from "./facts/orderFacts";
import { type SubscriptionFacts, subscriptionFacts } from "./facts/subscriptionFacts";
import { type SurveyFacts, surveyFacts } from "./facts/surveyFacts";
import { type TicketFacts, ticketFacts } from "./facts/ticketFacts";
import type { DataSpan, SourceData, SourceRows } from "./rows";
import type { KpiSettings } from "./settings";
import type { TableKind } from "./sources";

/** What the KPIs of one period are measured from; null for a source that is not there, or has no day of the period. */
export interface PeriodFacts {
  readonly orders: OrderFacts | null;
  readonly tickets: TicketFacts | null;
  readonly survey: SurveyFacts | null;
  readonly subscriptions: SubscriptionFacts | null;
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
  const of = <Kind extends TableKind, Facts>(
    kind: Kind,
    factsOf: (source: SourceRows<Kind>) => Facts | null
  ): Facts | null => {
    const source: SourceRows<Kind> | undefined = data[kind];
    return source !== undefined && covers(source.span, period) ? factsOf(source) : null;
  };
  return {
    orders: of("orders", ({ span }) =>
      purchases === null ? null : orderFacts(purchases, period, before, span)
    ),
    tickets: of("tickets", ({ rows, span }) => ticketFacts(rows, period, span)),
    survey: of("survey", ({ rows }) => surveyFacts(rows, period)),
    subscriptions: of("subscriptions", ({ rows, span }) => subscriptionFacts(rows, period, span)),
    settings,
  };
}
