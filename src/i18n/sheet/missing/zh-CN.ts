import type { MissingText } from "./en";

export const zhCN: MissingText = {
  noDecidedDeals: (kpi) =>
    `${kpi}没有数值：本期没有赢单或输单的商机。`,
  noWonDeals: (kpi) =>
    `${kpi}没有数值：本期没有赢单的商机。`,
  closedBeforeCreated: (kpi) =>
    `${kpi}没有数值：本期有赢单的商机结单早于创建，请更正其日期。`,
  noOpenDeals: (kpi) =>
    `${kpi}没有数值：没有同时具备金额和赢率的未结商机。`,
  noDealAmounts: (kpi) =>
    `${kpi}没有数值：本期赢单的商机都没有金额。`,
  wonOnTheSameDay: (kpi) =>
    `${kpi}没有数值：销售周期的中位数为 0 天。`,
  noLeads: (kpi) =>
    `${kpi}没有数值：本期没有创建线索。`,
  noNewCustomers: (kpi) =>
    `${kpi}没有数值：本期没有新客户。`,
  newCustomersUnknown: (kpi) =>
    `${kpi}没有数值：没有数据说明本期有多少新客户。`,
  noPreviousPeriod: (kpi) =>
    `${kpi}没有数值：数据没有覆盖上期。`,
  noPreviousOrders: (kpi) =>
    `${kpi}没有数值：上期没有客户下单。`,
  noOrders: (kpi) =>
    `${kpi}没有数值：本期没有订单。`,
  noRepeatPurchase: (kpi) =>
    `${kpi}没有数值：本期没有客户在两天购买过。`,
  noItems: (kpi) =>
    `${kpi}没有数值：本期的购买都没有填写品项。`,
  noSales: (kpi) =>
    `${kpi}没有数值：本期没有销售额。`,
  refundsAboveSales: (kpi) =>
    `${kpi}没有数值：本期退款多于销售。`,
  negativeCustomer: (kpi) =>
    `${kpi}没有数值：本期有客户的退款多于购买，负数金额在总额中没有占比。`,
  noAnswers: (kpi) =>
    `${kpi}没有数值：本期没有人回答这个问题。`,
  moreAnswersThanSent: (kpi) =>
    `${kpi}没有数值：答卷多于发出的问卷，请更正设置 surveys_sent。`,
  topBeyondScale: (kpi) =>
    `${kpi}没有数值：设置 csat_top 与答案的量表不符。`,
  noTickets: (kpi) =>
    `${kpi}没有数值：本期没有受理工单。`,
  noComplaintBase: (kpi) =>
    `${kpi}没有数值：没有可用来计算投诉率的基数，请检查设置 complaint_base 和 complaint_per。`,
  tooFewEnded: (kpi) =>
    `${kpi}没有数值：已结束的等待不足一半。`,
  noContacts: (kpi) =>
    `${kpi}没有数值：本期的工单都没有联系次数。`,
  noStartCustomers: (kpi) =>
    `${kpi}没有数值：期初没有客户。`,
  nothingLost: (kpi) =>
    `${kpi}没有数值：本期没有流失经常性收入。`,
  noAcquisitionCost: (kpi) =>
    `${kpi}没有数值：获客成本未知。`,
  neverPaidBack: (kpi) =>
    `${kpi}没有数值：毛利无法收回获客成本。`,
  noComponent: (kpi) =>
    `${kpi}没有数值：其中一个组成部分在本期没有数值。`,
  benchmarkUnits: (kpi) =>
    `${kpi}没有数值：基准值不是 0 到 1 的小数。`,
};
