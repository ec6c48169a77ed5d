import type { TICKET_KPIS } from "../../../catalog/kpis/ticketKpis";
import type { KpiNames } from "../kpiNames";

export const tickets: KpiNames<typeof TICKET_KPIS> = {
  COMPLAINT: {
    name: "Complaint rate",
    explanation:
      "Complaints opened in the period per so many (setting complaint_per) of the base: the period's orders or active customers, or a number (setting complaint_base).",
  },
  HANDLETIME: {
    name: "Handling time",
    explanation:
      "Median hours from opening to closing of the tickets opened in the period; those not closed by its end count with the time until then (Kaplan-Meier, log-log limits). Elapsed hours, nights and weekends included.",
  },
  RESPONSE: {
    name: "Response time",
    explanation:
      "Median hours from opening to the first response of the tickets opened in the period; those not answered by its end count with the time until then (Kaplan-Meier, log-log limits). Elapsed hours, nights and weekends included.",
  },
  FCR: {
    name: "First contact resolution",
    explanation:
      "Of the tickets opened in the period whose number of contacts is known, the share closed after one contact.",
  },
};
