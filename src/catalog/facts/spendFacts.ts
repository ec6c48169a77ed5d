import type { Period } from "../../calc/dates/period";
import type { SpendRows } from "../rows";
import { knownAt, rowsOfPeriod, valuesAt } from "./rowsOfPeriod";

/** What the KPIs of acquisition spend are measured from in one period. */
export interface SpendFacts {
  /** Money. */
  readonly amount: number;
  /** Customers won, as the rows of the period say; null where none of them does. */
  readonly newCustomers: number | null;
  /** True when the source counts new customers, be it in other periods. */
  readonly countsCustomers: boolean;
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** The facts of a period. */
export function spendFacts({ date, amount, newCustomers }: SpendRows, period: Period): SpendFacts {
  const rows = rowsOfPeriod(date, period);
  const won = knownAt(newCustomers, rows);
  return {
    amount: sum(valuesAt(amount, rows)),
    newCustomers: won.length === 0 ? null : sum(won),
    countsCustomers: newCustomers.some((count) => !Number.isNaN(count)),
  };
}
