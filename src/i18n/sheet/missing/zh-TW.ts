import type { MissingText } from "./en";

export const zhTW: MissingText = {
  noDecidedDeals: (kpi) =>
    `${kpi}沒有數值：本期沒有贏單或輸單的商機。`,
  noWonDeals: (kpi) =>
    `${kpi}沒有數值：本期沒有贏單的商機。`,
  closedBeforeCreated: (kpi) =>
    `${kpi}沒有數值：本期有贏單的商機結案早於建立，請更正其日期。`,
  noOpenDeals: (kpi) =>
    `${kpi}沒有數值：沒有同時具備金額與成交機率的未結案商機。`,
  noDealAmounts: (kpi) =>
    `${kpi}沒有數值：本期贏單的商機都沒有金額。`,
  wonOnTheSameDay: (kpi) =>
    `${kpi}沒有數值：銷售週期的中位數為 0 天。`,
  noLeads: (kpi) =>
    `${kpi}沒有數值：本期沒有建立潛在客戶。`,
  noNewCustomers: (kpi) =>
    `${kpi}沒有數值：本期沒有新顧客。`,
  newCustomersUnknown: (kpi) =>
    `${kpi}沒有數值：沒有資料說明本期有多少新顧客。`,
  noPreviousPeriod: (kpi) =>
    `${kpi}沒有數值：資料未涵蓋上期。`,
  noPreviousOrders: (kpi) =>
    `${kpi}沒有數值：上期沒有顧客下單。`,
  noOrders: (kpi) =>
    `${kpi}沒有數值：本期沒有訂單。`,
  noRepeatPurchase: (kpi) =>
    `${kpi}沒有數值：本期沒有顧客在兩天購買過。`,
  noItems: (kpi) =>
    `${kpi}沒有數值：本期的購買都沒有填寫品項。`,
  noSales: (kpi) =>
    `${kpi}沒有數值：本期沒有營收。`,
  refundsAboveSales: (kpi) =>
    `${kpi}沒有數值：本期退款多於銷售。`,
  negativeCustomer: (kpi) =>
    `${kpi}沒有數值：本期有顧客的退款多於購買，負數金額在總額中沒有占比。`,
  noAnswers: (kpi) =>
    `${kpi}沒有數值：本期沒有人回答這個問題。`,
  moreAnswersThanSent: (kpi) =>
    `${kpi}沒有數值：回覆多於發出的問卷，請更正設定 surveys_sent。`,
  topBeyondScale: (kpi) =>
    `${kpi}沒有數值：設定 csat_top 與答案的量表不符。`,
  noTickets: (kpi) =>
    `${kpi}沒有數值：本期沒有受理案件。`,
  noComplaintBase: (kpi) =>
    `${kpi}沒有數值：沒有可用來計算客訴率的基數，請檢查設定 complaint_base 與 complaint_per。`,
  tooFewEnded: (kpi) =>
    `${kpi}沒有數值：已結束的等待不足一半。`,
  noContacts: (kpi) =>
    `${kpi}沒有數值：本期的案件都沒有聯絡次數。`,
  noStartCustomers: (kpi) =>
    `${kpi}沒有數值：期初沒有顧客。`,
  nothingLost: (kpi) =>
    `${kpi}沒有數值：本期沒有流失經常性收入。`,
  noAcquisitionCost: (kpi) =>
    `${kpi}沒有數值：顧客獲取成本未知。`,
  neverPaidBack: (kpi) =>
    `${kpi}沒有數值：毛利無法收回顧客獲取成本。`,
  noComponent: (kpi) =>
    `${kpi}沒有數值：其中一個組成部分在本期沒有數值。`,
  benchmarkUnits: (kpi) =>
    `${kpi}沒有數值：基準值不是 0 到 1 的小數。`,
};
