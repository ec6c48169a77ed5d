import type { IdColumn, NumberColumn, OrderLines } from "../calc/columns";
import type { DealOutcome } from "../calc/sales/stageWords";
import type { TableKind } from "./sources";

/** Order lines with what only some KPIs look at; null where no column plays the role. */
export interface OrderRows extends OrderLines {
  /** Product or category of each line; code -1 is a missing one. */
  readonly item: IdColumn | null;
  /** Who referred the customer of each line; code -1 is nobody. */
  readonly referredBy: IdColumn | null;
}

/** Deals; every row has a day of creation and an outcome. */
export interface DealRows {
  readonly deal: IdColumn | null;
  readonly customer: IdColumn | null;
  readonly created: NumberColumn;
  /** Day of closing of a decided deal, expected day of an open one; NaN is unknown. */
  readonly closed: NumberColumn;
  readonly outcome: readonly DealOutcome[];
  readonly stage: IdColumn;
  /** Money; NaN is unknown. */
  readonly amount: NumberColumn;
  /** Fraction 0 to 1; NaN is unknown. */
  readonly probability: NumberColumn;
}

/** Leads; every row has a day of creation. */
export interface LeadRows {
  readonly lead: IdColumn | null;
  readonly created: NumberColumn;
  /** 1 for a lead that became a customer, else 0. */
  readonly converted: Uint8Array;
}

/** Tickets; every row has a moment of opening. */
export interface TicketRows {
  readonly ticket: IdColumn | null;
  readonly customer: IdColumn | null;
  /** Serials with time of day. */
  readonly opened: NumberColumn;
  /** NaN: no first response yet, or no column for it. */
  readonly responded: NumberColumn;
  /** NaN: still open. */
  readonly closed: NumberColumn;
  /** 1 for a complaint, else 0; every row is one where no column gives reasons. */
  readonly complaint: Uint8Array;
  /** Contacts until the ticket was solved; NaN is unknown. */
  readonly contacts: NumberColumn;
}

/** Answers to a survey; every row has a day. Questions that are not asked are null, answers left out NaN. */
export interface SurveyRows {
  readonly customer: IdColumn | null;
  readonly date: NumberColumn;
  /** Likelihood to recommend, 0 to 10. */
  readonly recommend: NumberColumn | null;
  /** Satisfaction in points of `satisfactionScale`. */
  readonly satisfaction: NumberColumn | null;
  /** Highest point of the satisfaction scale, such as 5. */
  readonly satisfactionScale: number;
  /** Ease of getting help, in points of `effortScale`; higher is easier. */
  readonly effort: NumberColumn | null;
  readonly effortScale: number;
}

/** Subscriptions; every row has a customer, a first day and recurring revenue. */
export interface SubscriptionRows {
  readonly customer: IdColumn;
  readonly start: NumberColumn;
  /** Last day; NaN while it runs. */
  readonly end: NumberColumn;
  /** Monthly recurring revenue, in money. */
  readonly mrr: NumberColumn;
}

/** Spend on acquisition; every row has a day and an amount. */
export interface SpendRows {
  readonly date: NumberColumn;
  readonly amount: NumberColumn;
  /** Customers won by the row's spend; NaN is unknown. */
  readonly newCustomers: NumberColumn;
}

/** Rows of each kind as KPIs are measured from them. */
export interface RowsOf {
  readonly orders: OrderRows;
  readonly deals: DealRows;
  readonly leads: LeadRows;
  readonly tickets: TicketRows;
  readonly survey: SurveyRows;
  readonly subscriptions: SubscriptionRows;
  readonly spend: SpendRows;
}

/** First and last day of data, as serials. */
export interface DataSpan {
  readonly first: number;
  readonly last: number;
}

/** Rows of one kind with the days they cover, and what each is broken down by. */
export interface SourceRows<Kind extends TableKind> {
  readonly rows: RowsOf[Kind];
  readonly span: DataSpan;
  /** Value of the "by" role of each row; code -1 is missing. */
  readonly by: IdColumn | null;
}

/** The sources of a build that were read, by kind. */
export type SourceData = { readonly [Kind in TableKind]?: SourceRows<Kind> };
