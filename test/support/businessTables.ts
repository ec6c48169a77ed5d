import type { TableKind } from "../../src/catalog/sources";
import type { RawCell } from "../../src/data/table";

/** A table of an invented business: headers of CRM exports, rows of plain cells. */
export interface BusinessTable {
  readonly kind: TableKind;
  readonly name: string;
  readonly headers: readonly string[];
  /** Columns that hold serials, with the format of their cells. */
  readonly dates: Readonly<Record<number, string>>;
  readonly rows: readonly (readonly RawCell[])[];
}

/** Serial of 1 January 2024; the business runs for two years. */
const START = 45292;
const DAYS = 730;
const DAY = "yyyy-mm-dd";
const MOMENT = "yyyy-mm-dd hh:mm";

/** A repeatable source of uneven numbers in [0, 1). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const REGIONS = ["North", "South", "East", "West"];
const WORDS = ["Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"];
const STAGES = ["Qualification", "Needs Analysis", "Proposal/Price Quote", "Negotiation/Review"];

type Row = (i: number, count: number, random: () => number) => RawCell[];

const pick = <T>(from: readonly T[], random: () => number): T =>
  from[Math.floor(random() * from.length)]!;
const dayOf = (i: number, count: number): number => START + Math.floor((i / count) * DAYS);
const customer = (count: number, random: () => number): string =>
  `C${Math.floor(random() ** 2 * Math.max(3, count / 6))}`;

const order: Row = (i, count, random) => {
  const amount = Math.round(1000 + random() * 30_000) / 100;
  const who = customer(count, random);
  const refund = i % 61 === 60;
  return [who, dayOf(i, count), `O${i}`, refund ? -amount : amount, pick(REGIONS, random)];
};

const deal: Row = (i, count, random) => {
  const created = dayOf(i, count);
  const closed = created + 5 + Math.floor(random() * 90);
  const isOpen = closed >= START + DAYS;
  const stage = isOpen ? pick(STAGES, random) : random() < 0.4 ? "Closed Won" : "Closed Lost";
  const probability =
    stage === "Closed Won" ? 100 : isOpen ? 10 + 20 * Math.floor(random() * 4) : 0;
  const amount = Math.round(500 + random() * 20_000);
  return [`D${i}`, customer(count, random), created, closed, stage, amount, probability];
};

const ticket: Row = (i, count, random) => {
  const opened = dayOf(i, count) + Math.floor(random() * 600) / 1440;
  const responded = opened + random() / 4;
  const closed = responded + random() * 6;
  const isOpen = closed >= START + DAYS;
  const reason = random() < 0.3 ? "Complaint" : "Question";
  return [`T${i}`, customer(count, random), opened, responded, isOpen ? null : closed, reason];
};

const answer: Row = (i, count, random) => [
  dayOf(i, count),
  customer(count, random),
  Math.min(10, Math.floor(12 * random() ** 0.5)),
  WORDS[Math.min(4, Math.floor(6 * random() ** 0.6))]!,
  1 + Math.floor(random() * 7),
];

const lead: Row = (i, count, random) => {
  const created = dayOf(i, count);
  return [`L${i}`, created, random() < 0.25 ? "Converted" : "Working", pick(REGIONS, random)];
};

const subscription: Row = (i, count, random) => {
  const start = dayOf(i, count);
  const end = start + 60 + Math.floor(random() * 900);
  return [`C${i}`, start, end >= START + DAYS ? null : end, 20 + Math.floor(random() * 200)];
};

const spend: Row = (i, count, random) => [dayOf(i, count), 200 + Math.floor(random() * 900)];

const TABLES: Readonly<
  Record<TableKind, Omit<BusinessTable, "kind" | "rows"> & { readonly row: Row }>
> = {
  orders: {
    name: "Orders",
    headers: ["Customer ID", "Order Date", "Order Number", "Amount", "Region"],
    dates: { 1: DAY },
    row: order,
  },
  deals: {
    name: "Deals",
    headers: [
      ...["Opportunity ID", "Account Name", "Created Date", "Close Date", "Stage", "Amount"],
      "Probability (%)",
    ],
    dates: { 2: DAY, 3: DAY },
    row: deal,
  },
  leads: {
    name: "Leads",
    headers: ["Lead ID", "Created Date", "Lead Status", "Region"],
    dates: { 1: DAY },
    row: lead,
  },
  tickets: {
    name: "Tickets",
    headers: [
      ...["Case Number", "Account Name", "Date/Time Opened", "First Response Date/Time"],
      ...["Date/Time Closed", "Case Reason"],
    ],
    dates: { 2: MOMENT, 3: MOMENT, 4: MOMENT },
    row: ticket,
  },
  survey: {
    name: "Answers",
    headers: [
      ...["Response Date", "Customer ID"],
      "How likely are you to recommend us to a friend or colleague? (0-10)",
      ...["Overall satisfaction", "How easy was it to get help? (1-7)"],
    ],
    dates: { 0: DAY },
    row: answer,
  },
  subscriptions: {
    name: "Subscriptions",
    headers: ["Customer ID", "Subscription Start Date", "Subscription End Date", "MRR"],
    dates: { 1: DAY, 2: DAY },
    row: subscription,
  },
  spend: {
    name: "Spend",
    headers: ["Date", "Actual Cost"],
    dates: { 0: DAY },
    row: spend,
  },
};

/** Rows of an invented business, the same for the same numbers; kinds without a number are absent. */
export function businessTables(
  sizes: Readonly<Partial<Record<TableKind, number>>>
): BusinessTable[] {
  return (Object.keys(TABLES) as TableKind[]).flatMap((kind, seed) => {
    const count = sizes[kind];
    if (count === undefined) return [];
    const { row, ...table } = TABLES[kind];
    const random = seeded(seed + 11);
    return [
      { kind, ...table, rows: Array.from({ length: count }, (_, i) => row(i, count, random)) },
    ];
  });
}
