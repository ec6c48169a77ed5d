import { LAST_DAY, SALES_FROM, type SampleCompany, type SampleCustomer } from "./sampleCustomers";
import { between, pick, type Random } from "./seededRandom";

/** A business that asked, or was asked; it counts as converted from its first order on. */
export interface SampleLead {
  readonly company: SampleCompany;
  readonly created: number;
  readonly status: string;
}

export interface SampleDeal {
  readonly company: SampleCompany;
  readonly created: number;
  /** Day of closing; of an open deal the expected one. */
  readonly closed: number;
  readonly stage: string;
  readonly amount: number;
  readonly probability: number;
}

/** How likely the firm takes an open deal of a stage to be won. */
type OpenStage = readonly [stage: string, probability: number];
const OPEN_STAGES: readonly [OpenStage, ...OpenStage[]] = [
  ["Qualified", 0.2],
  ["Proposal", 0.5],
  ["Negotiation", 0.75],
];
/** Days after which a lead or deal that came to nothing is closed. */
const PATIENCE = 75;
const DAYS_OF_YEAR = 365;
/** What one order brings, roughly, for each step of a customer's size. */
const MONEY_PER_ORDER = 45;

/** Share of the businesses without an order that came as far as a deal. */
const SHARE_WITH_DEAL = 0.75;

/** Customers whose first order the sales department brought about. */
export const newcomers = (customers: readonly SampleCustomer[]): readonly SampleCustomer[] =>
  customers.filter(({ start }) => start >= SALES_FROM + PATIENCE);

const yearlyMoney = (size: number, rate: number): number =>
  Math.round((size * rate * DAYS_OF_YEAR * MONEY_PER_ORDER) / 10) * 10;

function wonDeal(random: Random, who: SampleCustomer): SampleDeal {
  const created = who.start - between(random, 10, 45);
  return {
    ...{ company: who, created, closed: who.start, stage: "Closed Won", probability: 1 },
    amount: yearlyMoney(who.size, who.rate),
  };
}

/** A deal with somebody who has not bought: lost after a while, open until then. */
function otherDeal(random: Random, company: SampleCompany, created: number): SampleDeal {
  const closed = created + between(random, 15, PATIENCE);
  const amount = yearlyMoney(between(random, 1, 5), between(random, 6, 30) / DAYS_OF_YEAR);
  if (closed <= LAST_DAY)
    return { company, created, closed, stage: "Closed Lost", amount, probability: 0 };
  const [stage, probability] = pick(random, OPEN_STAGES);
  return { company, created, closed, stage, amount, probability };
}

const otherLead = (company: SampleCompany, created: number): SampleLead => ({
  ...{ company, created },
  status: created + PATIENCE <= LAST_DAY ? "Unqualified" : "Working",
});

/** Leads and deals of 14 months, oldest first: every newcomer was a lead, then a deal that was won. */
export function sampleSales(
  random: Random,
  customers: readonly SampleCustomer[],
  prospects: readonly SampleCompany[]
): { readonly leads: readonly SampleLead[]; readonly deals: readonly SampleDeal[] } {
  const won = newcomers(customers).map((who) => wonDeal(random, who));
  const asked = prospects.map((company) => ({
    company,
    created: between(random, SALES_FROM, LAST_DAY),
  }));
  const talks = asked.filter(() => random() < SHARE_WITH_DEAL);
  const deals = [
    ...won,
    ...talks.map(({ company, created }) =>
      otherDeal(random, company, Math.min(LAST_DAY, created + between(random, 1, 10)))
    ),
  ];
  const leads = [
    ...won.map(({ company, created }) => ({
      ...{ company, status: "Converted" },
      created: created - between(random, 1, 20),
    })),
    ...asked.map(({ company, created }) => otherLead(company, created)),
  ];
  const oldestFirst = (a: { created: number }, b: { created: number }): number =>
    a.created - b.created;
  return { leads: leads.sort(oldestFirst), deals: deals.sort(oldestFirst) };
}
