import type { LeadRows, SpendRows, SurveyRows, TicketRows } from "../../../catalog/rows";
import { rowsOfPeriod } from "../../../catalog/facts/rowsOfPeriod";
import { idCells, numberCells } from "../dataCells";
import type { DataRows } from "../livePlan";
import type { LiveContext } from "../liveContext";

/** The leads created in the period. */
export function leadsOfPeriod(leads: LeadRows, { period }: LiveContext): DataRows {
  const rows = rowsOfPeriod(leads.created, period);
  return {
    name: "CRM_Data_Leads",
    count: rows.length,
    columns: {
      lead: idCells(leads.lead, rows),
      created: numberCells(leads.created, rows),
      converted: numberCells(leads.converted, rows),
    },
  };
}

/** The tickets opened in the period. */
export function ticketsOfPeriod(tickets: TicketRows, { period }: LiveContext): DataRows {
  const rows = rowsOfPeriod(tickets.opened, period);
  return {
    name: "CRM_Data_Tickets",
    count: rows.length,
    columns: {
      ticket: idCells(tickets.ticket, rows),
      customer: idCells(tickets.customer, rows),
      opened: numberCells(tickets.opened, rows),
      responded: numberCells(tickets.responded, rows),
      closed: numberCells(tickets.closed, rows),
      complaint: numberCells(tickets.complaint, rows),
      contacts: numberCells(tickets.contacts, rows),
    },
  };
}

/** The answers of the period. */
export function answersOfPeriod(survey: SurveyRows, { period }: LiveContext): DataRows {
  const rows = rowsOfPeriod(survey.date, period);
  const { recommend, satisfaction, effort } = survey;
  return {
    name: "CRM_Data_Survey",
    count: rows.length,
    columns: {
      customer: idCells(survey.customer, rows),
      date: numberCells(survey.date, rows),
      ...(recommend === null ? {} : { recommend: numberCells(recommend, rows) }),
      ...(satisfaction === null ? {} : { satisfaction: numberCells(satisfaction, rows) }),
      ...(effort === null ? {} : { effort: numberCells(effort, rows) }),
    },
  };
}

/** The spend of the period. */
export function spendOfPeriod(spend: SpendRows, { period }: LiveContext): DataRows {
  const rows = rowsOfPeriod(spend.date, period);
  return {
    name: "CRM_Data_Spend",
    count: rows.length,
    columns: {
      date: numberCells(spend.date, rows),
      amount: numberCells(spend.amount, rows),
      newCustomers: numberCells(spend.newCustomers, rows),
    },
  };
}
