import { CHANNELS, LAST_DAY, SALES_FROM, type SampleCustomer } from "./sampleCustomers";
import { between, type Random } from "./seededRandom";

/** What a channel cost in a month, and the customers that it brought. */
export interface SampleSpend {
  /** First day of the month. */
  readonly month: number;
  readonly channel: string;
  readonly amount: number;
  readonly newCustomers: number;
}

const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** First day of the month after, as a serial. */
function nextMonth(month: number): number {
  const date = new Date((month - SERIAL_OF_1970) * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1) / DAY + SERIAL_OF_1970;
}

/** Spending of 14 months by channel; the new customers are those whose first order was in the month. */
export function sampleSpend(
  random: Random,
  customers: readonly SampleCustomer[]
): readonly SampleSpend[] {
  const rows: SampleSpend[] = [];
  for (let month = SALES_FROM; month <= LAST_DAY; month = nextMonth(month))
    for (const channel of CHANNELS) {
      const won = customers.filter(
        ({ channel: own, start }) => own === channel && start >= month && start < nextMonth(month)
      );
      const amount = between(random, 12, 30) * 10;
      rows.push({ month, channel, amount, newCustomers: won.length });
    }
  return rows;
}
