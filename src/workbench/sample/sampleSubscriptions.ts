import { FIRST_DAY, LAST_DAY, type SampleCustomer } from "./sampleCustomers";
import type { SampleOrder } from "./sampleOrders";
import { between, type Random } from "./seededRandom";

/** A rented coffee machine; a change of plan ends one row and begins the next on the day after. */
export interface SampleSubscription {
  readonly customer: SampleCustomer;
  readonly plan: string;
  readonly start: number;
  /** Last day; null while it runs. */
  readonly end: number | null;
  /** Money a month. */
  readonly monthly: number;
}

const PLANS = [
  ["Small machine", 39],
  ["Medium machine", 69],
  ["Large machine", 119],
] as const;
const SHARE_RENTING = 0.65;
const SHARE_CHANGING = 0.3;
/** Who has not ordered for so long has given the machine back. */
const QUIET_DAYS = 120;

const planOf = (index: number): (typeof PLANS)[number] =>
  PLANS[Math.max(0, Math.min(PLANS.length - 1, index))] ?? PLANS[0];

function subscriptionsOf(
  random: Random,
  customer: SampleCustomer,
  lastOrder: number
): SampleSubscription[] {
  if (random() > SHARE_RENTING) return [];
  const index = Math.floor(customer.size / 2);
  const end = lastOrder < LAST_DAY - QUIET_DAYS ? lastOrder : null;
  const row = (plan: number, start: number, until: number | null): SampleSubscription => {
    const [name, monthly] = planOf(plan);
    return { customer, plan: name, start, end: until, monthly };
  };
  const start = Math.max(FIRST_DAY, customer.start);
  const change = start + between(random, 90, 400);
  const changes = random() < SHARE_CHANGING && change < (end ?? LAST_DAY);
  if (!changes) return [row(index, start, end)];
  const step = random() < 0.75 ? 1 : -1;
  return [row(index, start, change - 1), row(index + step, change, end)];
}

/** Rented machines, oldest first. */
export function sampleSubscriptions(
  random: Random,
  customers: readonly SampleCustomer[],
  orders: readonly SampleOrder[]
): readonly SampleSubscription[] {
  const last = new Map(orders.map(({ customer, date }) => [customer, date]));
  return customers
    .flatMap((customer) => subscriptionsOf(random, customer, last.get(customer.name) ?? 0))
    .sort((a, b) => a.start - b.start);
}
