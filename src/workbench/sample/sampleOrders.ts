import { FIRST_DAY, LAST_DAY, sampleCustomers, type SampleCustomer } from "./sampleCustomers";
import { pick, waitingDays, type Random } from "./seededRandom";

export { FIRST_DAY, LAST_DAY } from "./sampleCustomers";

/** One order line of an invented coffee wholesaler; the date is a serial number, a negative quantity is a return. */
export interface SampleOrder {
  readonly date: number;
  readonly customer: string;
  readonly region: string;
  readonly salesperson: string;
  readonly product: string;
  readonly quantity: number;
  readonly unitPrice: number;
}

const RETURN_RATE = 0.02;
const DAYS_OF_YEAR = 365;

type Product = readonly [name: string, listPrice: number];
const PRODUCTS: readonly [Product, ...Product[]] = [
  ["House blend 5 kg", 62],
  ["Single origin 1 kg", 18.5],
  ["Decaf 5 kg", 66],
  ["Filter papers", 9.9],
  ["Oat milk case", 21.6],
  ["Grinder service", 85],
];

/** December sells more than August: ±20 % over the year. */
function season(day: number): number {
  return 1 + 0.2 * Math.cos((2 * Math.PI * (day - FIRST_DAY + 15)) / DAYS_OF_YEAR);
}

function order(random: Random, who: SampleCustomer, date: number): SampleOrder {
  const [product, listPrice] = pick(random, PRODUCTS);
  const quantity = Math.max(1, Math.round(who.size * (0.5 + random()) * season(date)));
  // Prices went up with the second year.
  const raise = date >= FIRST_DAY + 366 ? 1.05 : 1;
  const unitPrice = Math.round(listPrice * raise * 100) / 100;
  const { name: customer, region, salesperson } = who;
  return { date, customer, region, salesperson, product, quantity, unitPrice };
}

function ordersOf(random: Random, who: SampleCustomer): SampleOrder[] {
  const orders: SampleOrder[] = [];
  for (let day = who.start; day <= LAST_DAY; day += waitingDays(random, who.rate)) {
    const bought = order(random, who, Math.floor(day));
    orders.push(bought);
    const back = bought.date + 7;
    if (random() < RETURN_RATE && back <= LAST_DAY)
      orders.push({ ...bought, date: back, quantity: -bought.quantity });
    if (random() < who.leaving) break;
  }
  return orders;
}

/** Two years of orders, oldest first: customers come, buy at their own pace and leave at some time. */
export function sampleOrders(
  random: Random,
  customers: readonly SampleCustomer[] = sampleCustomers(random)
): readonly SampleOrder[] {
  return customers.flatMap((who) => ordersOf(random, who)).sort((a, b) => a.date - b.date);
}
