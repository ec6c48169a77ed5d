import type { Period } from "../../calc/dates/period";
import type { Waits } from "../../calc/sales/observedDurations";
import type { Proportion } from "../../calc/stats/proportion";
import type { DataSpan, TicketRows } from "../rows";
import { rowsOfPeriod, valuesAt } from "./rowsOfPeriod";

/** What the KPIs of tickets are measured from in one period; all of tickets opened in it. */
export interface TicketFacts {
  /** Complaints among them. */
  readonly complaints: number;
  /** From opening to closing, as it stood at the end of the period or of the data. */
  readonly handling: Waits;
  /** From opening to the first response. */
  readonly response: Waits;
  /** Solved at the first contact, of those whose contacts are known. */
  readonly firstContact: Proportion;
}

/** Solved means closed by the end of the day `asOf`. */
function firstContact({ contacts, closed }: TicketRows, at: Int32Array, asOf: number): Proportion {
  let k = 0;
  let n = 0;
  for (const row of at) {
    if (Number.isNaN(contacts[row]!)) continue;
    n++;
    if (contacts[row] === 1 && closed[row]! < asOf + 1) k++;
  }
  return { k, n };
}

/** The facts of a period; what is still open at its end, or at the end of the data, is censored there. */
export function ticketFacts(rows: TicketRows, period: Period, span: DataSpan): TicketFacts {
  const at = rowsOfPeriod(rows.opened, period);
  const asOf = Math.min(period.end - 1, Math.floor(span.last));
  const start = valuesAt(rows.opened, at);
  let complaints = 0;
  for (const row of at) complaints += rows.complaint[row]!;
  return {
    complaints,
    handling: { start, end: valuesAt(rows.closed, at), asOf },
    response: { start, end: valuesAt(rows.responded, at), asOf },
    firstContact: firstContact(rows, at, asOf),
  };
}
