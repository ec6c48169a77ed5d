import type { Period } from "../calc/dates/period";
import { periodBefore } from "../calc/dates/periodBefore";
import type { Purchases } from "../calc/orders/purchases";
import { type DealFacts, dealFacts } from "./facts/dealFacts";
import { type LeadFacts, leadFacts } from "./facts/leadFacts";
import { type OrderFacts, orderFacts } from "./facts/orderFacts";
import { type SpendFacts, spendFacts } from "./facts/spendFacts";
import { type SubscriptionFacts, subscriptionFacts } from "./facts/subscriptionFacts";
import { type SurveyFacts, surveyFacts } from "./facts/surveyFacts";
import { type TicketFacts, ticketFacts } from "./facts/ticketFacts";
import type { DataSpan, SourceData, SourceRows } from "./rows";
import type { KpiSettings } from "./settings";
import { TABLE_KINDS, type TableKind } from "./sources";

/** What the KPIs of one period are measured from; null for a source that is not there, or has no day of the period. */
export interface PeriodFacts {
  readonly orders: OrderFacts | null;
  readonly deals: DealFacts | null;
  readonly leads: LeadFacts | null;
  readonly tickets: TicketFacts | null;
  readonly survey: SurveyFacts | null;
  readonly subscriptions: SubscriptionFacts | null;
  readonly spend: SpendFacts | null;
  /** Kinds of sources that the build has, also those without a day of the period. */
  readonly kinds: ReadonlySet<TableKind>;
  readonly settings: KpiSettings;
}

/** The sources of a build, grouped once for all periods. */
export interface PreparedSources {
  readonly data: SourceData;
  readonly purchases: Purchases | null;
  /** Kinds of sources of the build, where `data` holds only some of them. */
  readonly kinds?: ReadonlySet<TableKind>;
}

/** Outside the data nothing is known, not even that there was nothing. */
const covers = ({ first, last }: DataSpan, { start, end }: Period): boolean =>
  end > first && start <= last;

/** Kinds of sources that there are. */
export const kindsOf = (data: SourceData): ReadonlySet<TableKind> =>
  new Set(TABLE_KINDS.filter((kind) => data[kind] !== undefined));

/** The facts of a period from all sources. */
export function periodFacts(
  { data, purchases, kinds = kindsOf(data) }: PreparedSources,
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
    orders: of("orders", ({ rows, span }) =>
      purchases === null ? null : orderFacts({ rows, purchases, span }, period, before)
    ),
    deals: of("deals", ({ rows }) => dealFacts(rows, period)),
    leads: of("leads", ({ rows }) => leadFacts(rows, period)),
    tickets: of("tickets", ({ rows, span }) => ticketFacts(rows, period, span)),
    survey: of("survey", ({ rows }) => surveyFacts(rows, period)),
    subscriptions: of("subscriptions", ({ rows, span }) => subscriptionFacts(rows, period, span)),
    spend: of("spend", ({ rows }) => spendFacts(rows, period)),
    kinds,
    settings,
  };
}
