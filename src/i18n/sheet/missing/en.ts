import type { MissingReason } from "../../../catalog/missingReason";

/** Why a KPI has no value, as a whole sentence. */
export const en: MissingText = {
  noDecidedDeals: (kpi) => `${kpi} has no value: no deal was won or lost in the period.`,
  noWonDeals: (kpi) => `${kpi} has no value: no deal was won in the period.`,
  closedBeforeCreated: (kpi) =>
    `${kpi} has no value: a deal won in the period was closed before it was created; correct its dates.`,
  noOpenDeals: (kpi) => `${kpi} has no value: no open deal has both an amount and a probability.`,
  noDealAmounts: (kpi) => `${kpi} has no value: none of the deals won in the period has an amount.`,
  wonOnTheSameDay: (kpi) => `${kpi} has no value: the median sales cycle is 0 days.`,
  noLeads: (kpi) => `${kpi} has no value: no lead was created in the period.`,
  noNewCustomers: (kpi) => `${kpi} has no value: there is no new customer in the period.`,
  newCustomersUnknown: (kpi) =>
    `${kpi} has no value: nothing says how many new customers the period had.`,
  noPreviousPeriod: (kpi) =>
    `${kpi} has no value: the data do not reach back to the previous period.`,
  noPreviousOrders: (kpi) =>
    `${kpi} has no value: no customer had an order in the previous period.`,
  noOrders: (kpi) => `${kpi} has no value: there is no order in the period.`,
  noRepeatPurchase: (kpi) => `${kpi} has no value: no customer bought on two days of the period.`,
  noItems: (kpi) => `${kpi} has no value: no purchase in the period names an item.`,
  noSales: (kpi) => `${kpi} has no value: nothing was sold in the period.`,
  refundsAboveSales: (kpi) => `${kpi} has no value: more was refunded in the period than sold.`,
  negativeCustomer: (kpi) =>
    `${kpi} has no value: a customer has more refunds than purchases in the period, and a negative amount has no share in a whole.`,
  noAnswers: (kpi) => `${kpi} has no value: nobody answered this question in the period.`,
  moreAnswersThanSent: (kpi) =>
    `${kpi} has no value: there are more answers than questionnaires sent; correct the setting surveys_sent.`,
  topBeyondScale: (kpi) =>
    `${kpi} has no value: the setting csat_top does not fit the scale of the answers.`,
  noTickets: (kpi) => `${kpi} has no value: no ticket was opened in the period.`,
  noComplaintBase: (kpi) =>
    `${kpi} has no value: there is nothing to count complaints against; check the settings complaint_base and complaint_per.`,
  tooFewEnded: (kpi) => `${kpi} has no value: fewer than half of the waits have ended.`,
  noContacts: (kpi) =>
    `${kpi} has no value: no ticket of the period says how many contacts it took.`,
  noStartCustomers: (kpi) =>
    `${kpi} has no value: there is no customer at the start of the period.`,
  nothingLost: (kpi) => `${kpi} has no value: no recurring revenue was lost in the period.`,
  noAcquisitionCost: (kpi) => `${kpi} has no value: the cost of acquiring a customer is not known.`,
  neverPaidBack: (kpi) => `${kpi} has no value: the margin never pays the acquisition cost back.`,
  noComponent: (kpi) => `${kpi} has no value: one of its components has no value in the period.`,
  benchmarkUnits: (kpi) => `${kpi} has no value: its benchmarks are not fractions from 0 to 1.`,
};

export type MissingText = Readonly<Record<MissingReason, (kpi: string) => string>>;
