import { pick, type Random } from "./seededRandom";

/** 1 January 2024 and 31 December 2025. */
export const FIRST_DAY = 45_292;
export const LAST_DAY = 46_022;
/** 1 November 2024: the first day of what the other departments keep, 14 months before the last. */
export const SALES_FROM = 45_597;

const CUSTOMERS = 160;
/** Share of the customers that the firm has when the log begins. */
const SHARE_AT_START = 0.35;
const DAYS_OF_YEAR = 365;

const FIRST_WORDS = [
  ..."Blue Copper Corner Cedar Garden Harbour Lantern Maple Market Mill".split(" "),
  ..."North Oak Old Orchard River Silver Station Stone Sunday Willow".split(" "),
] as const;
const CUSTOMER_WORDS = "Bakery Bistro Café Canteen Coffee Deli Hotel Kitchen".split(" ");
const PROSPECT_WORDS = "Academy Books Cinema Clinic Gym Library Lounge Museum".split(" ");
const REGIONS = ["North", "South", "East", "West"] as const;
const SALESPEOPLE = ["Alex Stone", "Kim Berg", "Robin Hale", "Sam Wood", "Toni Marsh"] as const;
export const CHANNELS = ["Search", "Trade fair", "Field sales", "Partner"] as const;

/** A business that buys or might. */
export interface SampleCompany {
  readonly name: string;
  readonly region: string;
  readonly salesperson: string;
  /** How it came to know the firm. */
  readonly channel: string;
}

export interface SampleCustomer extends SampleCompany {
  /** Day of the first order. */
  readonly start: number;
  /** Orders a day while active. */
  readonly rate: number;
  /** Chance that an order is the last. */
  readonly leaving: number;
  readonly size: number;
}

function company(random: Random, index: number, words: readonly string[]): SampleCompany {
  const first = FIRST_WORDS[index % FIRST_WORDS.length];
  const last = words[Math.floor(index / FIRST_WORDS.length) % words.length];
  return {
    name: `${first} ${last}`,
    region: pick(random, REGIONS),
    salesperson: pick(random, SALESPEOPLE),
    channel: pick(random, CHANNELS),
  };
}

function customer(random: Random, index: number): SampleCustomer {
  const early = random() < SHARE_AT_START;
  return {
    ...company(random, index, CUSTOMER_WORDS),
    start: Math.floor(FIRST_DAY + (early ? random() * 30 : random() * (LAST_DAY - FIRST_DAY))),
    rate: (6 + 30 * random() ** 2) / DAYS_OF_YEAR,
    leaving: 0.02 + 0.12 * random(),
    size: 1 + Math.floor(5 * random() ** 2),
  };
}

export const sampleCustomers = (random: Random): readonly SampleCustomer[] =>
  Array.from({ length: CUSTOMERS }, (_, index) => customer(random, index));

/** Businesses that were asked and have not bought. */
export const sampleProspects = (random: Random): readonly SampleCompany[] =>
  Array.from({ length: CUSTOMERS }, (_, index) => company(random, index, PROSPECT_WORDS));
