import { complaintRate } from "../../calc/service/complaintRate";
import type { Waits } from "../../calc/sales/observedDurations";
import type { TicketFacts } from "../facts/ticketFacts";
import { type Measure, NO_ANSWER, noAnswer, rateOf, totalOf } from "../measure";
import { medianHoursOf } from "../medianHoursOf";
import type { PeriodFacts } from "../periodFacts";
import type { KpiDefinition } from "./definition";

/** What complaints are counted against in the period; null where nothing says it. */
function complaintBase({ orders, settings }: PeriodFacts): number | null {
  const { complaintBase: base } = settings;
  if (base === null || typeof base === "number") return base;
  if (orders === null) return null;
  return { customers: orders.tally.buyerOrders, orders: orders.tally.orderValues }[base].length;
}

function complaints(facts: PeriodFacts): Measure {
  const base = complaintBase(facts);
  const { complaintPer: per } = facts.settings;
  if (facts.tickets === null || facts.settings.complaintBase === null || per === null)
    return NO_ANSWER;
  if (base === null || base <= 0 || per <= 0) return noAnswer("noComplaintBase");
  return totalOf(complaintRate(facts.tickets.complaints, base, per), base);
}

/** A median that is not reached says so. */
function medianOf(waits: Waits): Measure {
  const measured = medianHoursOf(waits);
  if (measured.n === null) return noAnswer("noTickets");
  return measured.value === null ? { ...measured, reason: "tooFewEnded" } : measured;
}

type TicketKpi = Omit<KpiDefinition, "group" | "measure"> & {
  readonly measure: (tickets: TicketFacts, facts: PeriodFacts) => Measure;
};

const kpi = ({ measure, ...definition }: TicketKpi): KpiDefinition => ({
  group: "service",
  ...definition,
  measure: (facts) => (facts.tickets === null ? NO_ANSWER : measure(facts.tickets, facts)),
});

/** KPIs of tickets. */
export const TICKET_KPIS = {
  COMPLAINT: kpi({
    format: "ratio",
    direction: "down",
    needs: [[{ kind: "tickets", roles: ["opened"] }]],
    settings: ["complaintBase", "complaintPer"],
    weight: 0.1,
    changeTest: null,
    measure: (_, facts) => complaints(facts),
  }),
  HANDLETIME: kpi({
    format: "hours",
    direction: "down",
    needs: [[{ kind: "tickets", roles: ["opened", "closed"] }]],
    weight: 0.1,
    changeTest: "logrank",
    measure: ({ handling }) => medianOf(handling),
  }),
  RESPONSE: kpi({
    format: "hours",
    direction: "down",
    needs: [[{ kind: "tickets", roles: ["opened", "responded"] }]],
    weight: 0.1,
    changeTest: "logrank",
    measure: ({ response }) => medianOf(response),
  }),
  FCR: kpi({
    format: "percent",
    direction: "up",
    needs: [[{ kind: "tickets", roles: ["opened", "closed", "contacts"] }]],
    weight: 0.05,
    changeTest: "newcombe",
    measure: ({ firstContact }) =>
      firstContact.n === 0 ? noAnswer("noContacts") : rateOf(firstContact),
  }),
} as const satisfies Record<string, KpiDefinition>;
