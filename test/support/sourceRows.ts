import type { IdColumn } from "../../src/calc/columns";
import type {
  DataSpan,
  SourceRows,
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
