import type { Period } from "../../calc/dates/period";
import type { Proportion } from "../../calc/stats/proportion";
import type { LeadRows } from "../rows";
import { rowsOfPeriod } from "./rowsOfPeriod";

/** What the KPIs of leads are measured from in one period. */
export interface LeadFacts {
  /** Of the leads created in the period, those converted by now. */
  readonly converted: Proportion;
}

/** The facts of a period. */
export function leadFacts({ created, converted }: LeadRows, period: Period): LeadFacts {
  const rows = rowsOfPeriod(created, period);
  let k = 0;
  for (const row of rows) k += converted[row]!;
  return { converted: { k, n: rows.length } };
}
