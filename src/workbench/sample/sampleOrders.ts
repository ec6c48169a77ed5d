import { pick, waitingDays, type Random } from "./seededRandom";

/** One order line of an invented coffee wholesaler; the date is a serial number, a negative quantity is a return. */
export interface SampleOrder {
  readonly date: number;
  readonly customer: string;
  readonly region: string;
  readonly product: string;
  readonly quantity: number;
  readonly unitPrice: number;
}

/** 1 January 2024 and 31 December 2025. */
export const FIRST_DAY = 45_292;
export const LAST_DAY = 46_022;

const CUSTOMERS = 160;
/** Share of the customers that the firm has when the log begins. */
const SHARE_AT_START = 0.35;
const RETURN_RATE = 0.02;
const YEARS = 365;

const FIRST_WORDS = [
  ..."Blue Copper Corner Cedar Garden Harbour Lantern Maple Market Mill".split(" "),
  ..."North Oak Old Orchard River Silver Station Stone Sunday Willow".split(" "),
] as [string, ...string[]];
const LAST_WORDS = ["Bakery", "Bistro", "Café", "Canteen", "Coffee", "Deli", "Hotel", "Kitchen"];
const REGIONS = ["North", "South", "East", "West"] as const;
type Product = readonly [name: string, listPrice: number];
const PRODUCTS: readonly [Product, ...Product[]] = [
  ["House blend 5 kg", 62],
  ["Single origin 1 kg", 18.5],
  ["Decaf 5 kg", 66],
  ["Filter papers", 9.9],
  ["Oat milk case", 21.6],
  ["Grinder service", 85],
];

interface Customer {
  readonly name: string;
  readonly region: string;
  readonly start: number;
  /** Orders a day while active. */
  readonly rate: number;
  /** Chance that an order is the last. */
  readonly leaving: number;
  readonly size: number;
}

function customer(random: Random, index: number): Customer {
  const first = FIRST_WORDS[index % FIRST_WORDS.length] ?? FIRST_WORDS[0];
  const last = LAST_WORDS[Math.floor(index / FIRST_WORDS.length)] ?? "Coffee";
  const early = random() < SHARE_AT_START;
  return {
    name: `${first} ${last}`,
    region: pick(random, REGIONS),
    start: FIRST_DAY + (early ? random() * 30 : random() * (LAST_DAY - FIRST_DAY)),
    rate: (6 + 30 * random() ** 2) / YEARS,
    leaving: 0.02 + 0.12 * random(),
    size: 1 + Math.floor(5 * random() ** 2),
  };
}

/** December sells more than August: ±20 % over the year. */
function season(day: number): number {
  return 1 + 0.2 * Math.cos((2 * Math.PI * (day - FIRST_DAY + 15)) / YEARS);
}

function order(random: Random, who: Customer, date: number): SampleOrder {
  const [product, listPrice] = pick(random, PRODUCTS);
  const quantity = Math.max(1, Math.round(who.size * (0.5 + random()) * season(date)));
  // Prices went up with the second year.
  const raise = date >= FIRST_DAY + 366 ? 1.05 : 1;
  const unitPrice = Math.round(listPrice * raise * 100) / 100;
  return { date, customer: who.name, region: who.region, product, quantity, unitPrice };
}

function ordersOf(random: Random, who: Customer): SampleOrder[] {
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
export function sampleOrders(random: Random): readonly SampleOrder[] {
  const customers = Array.from({ length: CUSTOMERS }, (_, index) => customer(random, index));
  return customers.flatMap((who) => ordersOf(random, who)).sort((a, b) => a.date - b.date);
}
