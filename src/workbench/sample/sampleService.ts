import { LAST_DAY, SALES_FROM, type SampleCustomer } from "./sampleCustomers";
import type { SampleOrder } from "./sampleOrders";
import { between, pick, waitingDays, type Random } from "./seededRandom";

/** A question or complaint; moments are serials with the time of day, null is not yet. */
export interface SampleTicket {
  readonly customer: SampleCustomer;
  readonly opened: number;
  readonly responded: number | null;
  readonly closed: number | null;
  readonly reason: string;
  /** Contacts until it was solved; null while it is open. */
  readonly contacts: number | null;
}

/** An answer to the survey: 0 to 10 for recommending, 1 to 5 for the rest. */
export interface SampleAnswer {
  readonly customer: SampleCustomer;
  readonly date: number;
  readonly recommend: number;
  readonly satisfaction: number;
  readonly ease: number;
}

const DAYS_OF_YEAR = 365;
const HOURS_OF_DAY = 24;
/** Days for which the last order still gives rise to questions. */
const AFTER_LAST_ORDER = 60;
const TICKETS_A_DAY = 3.6 / DAYS_OF_YEAR;
const ANSWERS_A_DAY = 2.8 / DAYS_OF_YEAR;
const MEAN_RESPONSE_HOURS = 5;
const MEAN_HANDLING_HOURS = 28;
/** Some need a part that has to be ordered. */
const SHARE_SLOW = 0.15;
const MEAN_SLOW_HOURS = 500;

const REASONS = ["Complaint", "Question", "Delivery", "Invoice"] as const;
/** Most questions are settled at once. */
const CONTACTS = [1, 1, 1, 2, 3] as const;

/** Days on which something happens to a customer. */
function daysOf(random: Random, from: number, to: number, rate: number): number[] {
  const days: number[] = [];
  for (let day = from + waitingDays(random, rate); day <= to; day += waitingDays(random, rate))
    days.push(Math.floor(day));
  return days;
}

/** When each customer bought last, by name. */
const lastOrders = (orders: readonly SampleOrder[]): ReadonlyMap<string, number> =>
  new Map(orders.map(({ customer, date }) => [customer, date]));

/** Moments are kept to a tenth of a second: files hold 15 digits. */
const moment = (serial: number): number => Math.round(serial * 1e6) / 1e6;

const untilEnd = (serial: number): number | null => (serial < LAST_DAY + 1 ? moment(serial) : null);

function ticket(random: Random, customer: SampleCustomer, day: number): SampleTicket {
  const opened = day + between(random, 8 * 60, 17 * 60) / (HOURS_OF_DAY * 60);
  const responded = opened + waitingDays(random, HOURS_OF_DAY / MEAN_RESPONSE_HOURS);
  const handling = random() < SHARE_SLOW ? MEAN_SLOW_HOURS : MEAN_HANDLING_HOURS;
  const closed = untilEnd(responded + waitingDays(random, HOURS_OF_DAY / handling));
  return {
    ...{ customer, opened: moment(opened), responded: untilEnd(responded), closed },
    reason: pick(random, REASONS),
    contacts: closed === null ? null : pick(random, CONTACTS),
  };
}

const limited = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, Math.round(value)));

/** Who leaves sooner is less content. */
function answer(random: Random, customer: SampleCustomer, date: number): SampleAnswer {
  const mood = 9.2 - 14 * customer.leaving + 4 * (random() - 0.5);
  return {
    ...{ customer, date },
    recommend: limited(mood, 0, 10),
    satisfaction: limited(mood / 2 + random() - 0.3, 1, 5),
    ease: limited(mood / 2 + random() - 0.5, 1, 5),
  };
}

/** Tickets and answers of 14 months, oldest first, of customers from their first order to a while after the last. */
export function sampleService(
  random: Random,
  customers: readonly SampleCustomer[],
  orders: readonly SampleOrder[]
): { readonly tickets: readonly SampleTicket[]; readonly answers: readonly SampleAnswer[] } {
  const last = lastOrders(orders);
  const spans = customers.map((customer) => ({
    customer,
    from: Math.max(SALES_FROM, customer.start),
    to: Math.min(LAST_DAY, (last.get(customer.name) ?? 0) + AFTER_LAST_ORDER),
  }));
  const tickets = spans.flatMap(({ customer, from, to }) =>
    daysOf(random, from, to, TICKETS_A_DAY).map((day) => ticket(random, customer, day))
  );
  const answers = spans.flatMap(({ customer, from, to }) =>
    daysOf(random, from, to, ANSWERS_A_DAY).map((day) => answer(random, customer, day))
  );
  return {
    tickets: tickets.sort((a, b) => a.opened - b.opened),
    answers: answers.sort((a, b) => a.date - b.date),
  };
}
