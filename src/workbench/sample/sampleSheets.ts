import type { SampleCompany } from "./sampleCustomers";
import type { SampleOrder } from "./sampleOrders";
import type { SampleDeal, SampleLead } from "./sampleSales";
import type { SampleAnswer, SampleTicket } from "./sampleService";
import type { SampleSpend } from "./sampleSpend";
import type { SampleSubscription } from "./sampleSubscriptions";
import type { SampleColumn } from "./tableSheet";

/** Every so many orders a date is text, as exports have it. */
const TEXT_DATE_EVERY = 173;
const MILLISECONDS = 86_400_000;
const SERIAL_OF_1970 = 25_569;

const DAY = { width: 87, numberFormat: "yyyy-mm-dd" } as const;
const MOMENT = { width: 126, numberFormat: "yyyy-mm-dd hh:mm" } as const;
const MONEY = { width: 84, numberFormat: "#,##0.00" } as const;
const NUMBER = { width: 84 } as const;
const NAME = { width: 126 } as const;
const WORD = { width: 96 } as const;

const isoDate = (serial: number): string =>
  new Date((serial - SERIAL_OF_1970) * MILLISECONDS).toISOString().slice(0, 10);

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** Numbers in the order of the rows: SO-10001, SO-10002 … */
const numbered =
  (prefix: string, first: number) =>
  (_: unknown, index: number): string =>
    `${prefix}-${first + index}`;

/** Region and salesperson of the business that a row is about. */
const ownerColumns = <Row>(of: (row: Row) => SampleCompany): readonly SampleColumn<Row>[] => [
  { header: "Region", ...WORD, value: (row) => of(row).region },
  { header: "Salesperson", ...WORD, value: (row) => of(row).salesperson },
];

export const ORDER_COLUMNS: readonly SampleColumn<SampleOrder>[] = [
  { header: "Order ID", width: 75, value: numbered("SO", 10_001) },
  {
    header: "Order date",
    ...DAY,
    value: ({ date }, index) =>
      index % TEXT_DATE_EVERY === TEXT_DATE_EVERY - 1 ? isoDate(date) : date,
  },
  { header: "Customer", ...NAME, value: ({ customer }) => customer },
  { header: "Region", width: 72, value: ({ region }) => region },
  { header: "Product", ...NAME, value: ({ product }) => product },
  { header: "Quantity", width: 78, value: ({ quantity }) => quantity },
  { header: "Unit price", ...MONEY, value: ({ unitPrice }) => unitPrice },
  { header: "Amount", ...MONEY, value: ({ quantity, unitPrice }) => cents(quantity * unitPrice) },
  { header: "Salesperson", ...WORD, value: ({ salesperson }) => salesperson },
];

export const DEAL_COLUMNS: readonly SampleColumn<SampleDeal>[] = [
  { header: "Deal ID", ...WORD, value: numbered("D", 2_001) },
  { header: "Customer", ...NAME, value: ({ company }) => company.name },
  { header: "Created Date", ...DAY, value: ({ created }) => created },
  { header: "Close Date", ...DAY, value: ({ closed }) => closed },
  { header: "Stage", ...WORD, value: ({ stage }) => stage },
  { header: "Amount", ...MONEY, value: ({ amount }) => amount },
  { header: "Probability", ...NUMBER, numberFormat: "0%", value: (deal) => deal.probability },
  ...ownerColumns<SampleDeal>(({ company }) => company),
];

export const LEAD_COLUMNS: readonly SampleColumn<SampleLead>[] = [
  { header: "Lead ID", ...WORD, value: numbered("L", 3_001) },
  { header: "Company", ...NAME, value: ({ company }) => company.name },
  { header: "Lead Created", ...DAY, value: ({ created }) => created },
  { header: "Lead Status", ...WORD, value: ({ status }) => status },
  { header: "Channel", ...WORD, value: ({ company }) => company.channel },
  ...ownerColumns<SampleLead>(({ company }) => company),
];

export const TICKET_COLUMNS: readonly SampleColumn<SampleTicket>[] = [
  { header: "Ticket ID", ...WORD, value: numbered("T", 4_001) },
  { header: "Customer", ...NAME, value: ({ customer }) => customer.name },
  { header: "Date/Time Opened", ...MOMENT, value: ({ opened }) => opened },
  { header: "First Response", ...MOMENT, value: ({ responded }) => responded },
  { header: "Date/Time Closed", ...MOMENT, value: ({ closed }) => closed },
  { header: "Case Reason", ...WORD, value: ({ reason }) => reason },
  { header: "Contacts", ...NUMBER, value: ({ contacts }) => contacts },
  ...ownerColumns<SampleTicket>(({ customer }) => customer),
];

export const SURVEY_COLUMNS: readonly SampleColumn<SampleAnswer>[] = [
  { header: "Response Date", ...DAY, value: ({ date }) => date },
  { header: "Customer", ...NAME, value: ({ customer }) => customer.name },
  { header: "Likelihood to Recommend", width: 156, value: ({ recommend }) => recommend },
  { header: "Satisfaction", ...NUMBER, value: ({ satisfaction }) => satisfaction },
  { header: "Ease of Resolution", width: 120, value: ({ ease }) => ease },
  ...ownerColumns<SampleAnswer>(({ customer }) => customer),
];

export const SUBSCRIPTION_COLUMNS: readonly SampleColumn<SampleSubscription>[] = [
  { header: "Customer", ...NAME, value: ({ customer }) => customer.name },
  { header: "Plan", ...NAME, value: ({ plan }) => plan },
  {
    header: "Subscription Start Date",
    width: 150,
    numberFormat: DAY.numberFormat,
    value: (row) => row.start,
  },
  {
    header: "Subscription End Date",
    width: 150,
    numberFormat: DAY.numberFormat,
    value: (row) => row.end,
  },
  { header: "MRR", ...MONEY, value: ({ monthly }) => monthly },
  ...ownerColumns<SampleSubscription>(({ customer }) => customer),
];

export const SPEND_COLUMNS: readonly SampleColumn<SampleSpend>[] = [
  { header: "Month", ...DAY, value: ({ month }) => month },
  { header: "Channel", ...WORD, value: ({ channel }) => channel },
  {
    header: "Marketing Spend",
    width: 114,
    numberFormat: MONEY.numberFormat,
    value: (row) => row.amount,
  },
  { header: "New Customers", width: 108, value: ({ newCustomers }) => newCustomers },
];
