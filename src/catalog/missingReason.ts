/**
 * Why a KPI has no value although its source has rows of the period. A key, because what people read is written per
 * language.
 */
export const MISSING_REASONS = [
  "noDecidedDeals",
  "noWonDeals",
  "closedBeforeCreated",
  "noOpenDeals",
  "noDealAmounts",
  "wonOnTheSameDay",
  "noLeads",
  "noNewCustomers",
  "newCustomersUnknown",
  "noPreviousPeriod",
  "noPreviousOrders",
  "noOrders",
  "noRepeatPurchase",
  "noItems",
  "noSales",
  "refundsAboveSales",
  "negativeCustomer",
  "noAnswers",
  "moreAnswersThanSent",
  "topBeyondScale",
  "noTickets",
  "noComplaintBase",
  "tooFewEnded",
  "noContacts",
  "noStartCustomers",
  "nothingLost",
  "noAcquisitionCost",
  "neverPaidBack",
  "noComponent",
  "benchmarkUnits",
] as const;

export type MissingReason = (typeof MISSING_REASONS)[number];
