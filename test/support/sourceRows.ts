import type { IdColumn } from "../../src/calc/columns";
import type { DealOutcome } from "../../src/calc/sales/stageWords";
import type {
  DataSpan,
  DealRows,
  LeadRows,
  SourceRows,
  SpendRows,
  SubscriptionRows,
  SurveyRows,
  TicketRows,
} from "../../src/catalog/rows";

/** Ids of rows, coded in the order of first appearance. */
export function idColumn(ids: readonly string[]): IdColumn {
  const labels = [...new Set(ids)];
  return { codes: Int32Array.from(ids, (id) => labels.indexOf(id)), labels };
}

type Cell = number | null;
const numbers = (cells: readonly Cell[]): Float64Array =>
  Float64Array.from(cells, (cell) => cell ?? NaN);

/** An answer to a survey: day, recommendation, satisfaction of 5, ease of 7. */
export type AnswerRow = readonly [date: number, recommend: Cell, satisfaction?: Cell, ease?: Cell];

export function surveySource(answers: readonly AnswerRow[], span: DataSpan): SourceRows<"survey"> {
  const rows: SurveyRows = {
    customer: null,
    date: numbers(answers.map(([date]) => date)),
    recommend: numbers(answers.map(([, recommend]) => recommend)),
    satisfaction: numbers(answers.map((answer) => answer[2] ?? null)),
    satisfactionScale: 5,
    effort: numbers(answers.map((answer) => answer[3] ?? null)),
    effortScale: 7,
  };
  return { rows, span, by: null };
}

export interface TicketRow {
  readonly opened: number;
  readonly responded?: number;
  readonly closed?: number;
  readonly complaint?: boolean;
  readonly contacts?: number;
}

export function ticketSource(tickets: readonly TicketRow[], span: DataSpan): SourceRows<"tickets"> {
  const rows: TicketRows = {
    ticket: null,
    customer: null,
    opened: numbers(tickets.map(({ opened }) => opened)),
    responded: numbers(tickets.map(({ responded }) => responded ?? null)),
    closed: numbers(tickets.map(({ closed }) => closed ?? null)),
    complaint: Uint8Array.from(tickets, ({ complaint }) => (complaint === false ? 0 : 1)),
    contacts: numbers(tickets.map(({ contacts }) => contacts ?? null)),
  };
  return { rows, span, by: null };
}

/** A subscription: customer, first day, last day, recurring revenue. */
export type SubscriptionRow = readonly [customer: string, start: number, end: Cell, mrr: number];

export function subscriptionSource(
  subscriptions: readonly SubscriptionRow[],
  span: DataSpan
): SourceRows<"subscriptions"> {
  const rows: SubscriptionRows = {
    customer: idColumn(subscriptions.map(([customer]) => customer)),
    start: numbers(subscriptions.map(([, start]) => start)),
    end: numbers(subscriptions.map(([, , end]) => end)),
    mrr: numbers(subscriptions.map(([, , , mrr]) => mrr)),
  };
  return { rows, span, by: null };
}

export interface DealRow {
  readonly created: number;
  readonly closed?: number;
  readonly outcome: DealOutcome;
  readonly stage: string;
  readonly amount?: number;
  readonly probability?: number;
}

export function dealSource(deals: readonly DealRow[], span: DataSpan): SourceRows<"deals"> {
  const rows: DealRows = {
    deal: null,
    customer: null,
    created: numbers(deals.map(({ created }) => created)),
    closed: numbers(deals.map(({ closed }) => closed ?? null)),
    outcome: deals.map(({ outcome }) => outcome),
    stage: idColumn(deals.map(({ stage }) => stage)),
    amount: numbers(deals.map(({ amount }) => amount ?? null)),
    probability: numbers(deals.map(({ probability }) => probability ?? null)),
  };
  return { rows, span, by: null };
}

/** A lead: day of creation, and whether it became a customer. */
export type LeadRow = readonly [created: number, converted: boolean];

export function leadSource(leads: readonly LeadRow[], span: DataSpan): SourceRows<"leads"> {
  const rows: LeadRows = {
    lead: null,
    created: numbers(leads.map(([created]) => created)),
    converted: Uint8Array.from(leads, ([, converted]) => (converted ? 1 : 0)),
  };
  return { rows, span, by: null };
}

/** Spend of a day, and the customers it won. */
export type SpendRow = readonly [date: number, amount: number, newCustomers?: number];

export function spendSource(spend: readonly SpendRow[], span: DataSpan): SourceRows<"spend"> {
  const rows: SpendRows = {
    date: numbers(spend.map(([date]) => date)),
    amount: numbers(spend.map(([, amount]) => amount)),
    newCustomers: numbers(spend.map(([, , won]) => won ?? null)),
  };
  return { rows, span, by: null };
}
