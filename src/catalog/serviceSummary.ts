import { periodIndexes } from "../calc/dates/periodIndexes";
import { PERIOD_SCALE } from "../calc/dates/periodScale";
import { answeredWithin } from "../calc/sales/answeredWithin";
import type { Waits } from "../calc/sales/observedDurations";
import type { TicketFacts } from "./facts/ticketFacts";
import { type Measure, NO_ANSWER, rateOf } from "./measure";
import { medianHoursOf } from "./medianHoursOf";
import type { PeriodFacts } from "./periodFacts";
import type { DataSpan, SourceRows, TicketRows } from "./rows";

/** The waits of one period: their censored median in hours, and how many still went on. */
export interface WaitSummary {
  readonly median: Measure;
  readonly open: number;
}

/** What tickets say of one period beside their KPIs; waits are null where the source has no such times. */
export interface ServicePeriod {
  readonly complaints: number;
  readonly handling: WaitSummary | null;
  readonly response: WaitSummary | null;
  /** Answered within the setting sla_hours, of those for which that is decided. */
  readonly withinSla: Measure;
}

export interface ServiceSummary {
  readonly actual: ServicePeriod;
  readonly previous: ServicePeriod;
  /** Complaints of each calendar month of the data; months are the serials of their first days. */
  readonly months: readonly { readonly start: number; readonly complaints: number }[];
}

type Recorded = Readonly<Record<"handling" | "response", boolean>>;

function waitSummary(waits: Waits): WaitSummary {
  const ended = waits.end.reduce((count, end) => count + (end < waits.asOf + 1 ? 1 : 0), 0);
  return { median: medianHoursOf(waits), open: waits.end.length - ended };
}

function servicePeriod(
  tickets: TicketFacts | null,
  slaHours: number | null,
  recorded: Recorded
): ServicePeriod {
  const of = (wait: keyof Recorded): WaitSummary | null =>
    tickets === null || !recorded[wait] ? null : waitSummary(tickets[wait]);
  const canTell = tickets !== null && slaHours !== null && slaHours > 0 && recorded.response;
  return {
    complaints: tickets?.complaints ?? 0,
    handling: of("handling"),
    response: of("response"),
    withinSla: canTell ? rateOf(answeredWithin(tickets.response, slaHours)) : NO_ANSWER,
  };
}

function complaintMonths(
  { opened, complaint }: TicketRows,
  { first, last }: DataSpan
): ServiceSummary["months"] {
  const { index, first: day } = periodIndexes(Math.floor(first), Math.floor(last), "M");
  const counts = new Map<number, number>([...new Set(index)].map((month) => [month, 0]));
  opened.forEach((at, row) => {
    const month = index[Math.floor(at) - day];
    if (month !== undefined) counts.set(month, counts.get(month)! + complaint[row]!);
  });
  return [...counts].map(([month, complaints]) => ({
    start: PERIOD_SCALE.M.startOf(month),
    complaints,
  }));
}

const isKnown = (value: number): boolean => !Number.isNaN(value);

/** The tickets of a period and of the one before, and complaints by month. */
export function serviceSummary(
  { rows, span }: SourceRows<"tickets">,
  actual: PeriodFacts,
  previous: PeriodFacts
): ServiceSummary {
  const recorded = { handling: rows.closed.some(isKnown), response: rows.responded.some(isKnown) };
  const { slaHours } = actual.settings;
  return {
    actual: servicePeriod(actual.tickets, slaHours, recorded),
    previous: servicePeriod(previous.tickets, slaHours, recorded),
    months: complaintMonths(rows, span),
  };
}
