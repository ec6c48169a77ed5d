import type { RoleOf } from "../../table";
import type { ColumnNames, NamesByRole } from "../columnNames";
import { words } from "../words";
import { BY_NAMES } from "./byNames";
import { CUSTOMER_NAMES } from "./customerNames";

/** Headers of the day on which a subscription was cancelled, which is past. */
export const CANCELLATION_NAMES: ColumnNames = {
  labels: {
    en: words("Cancelled Date | Canceled Date | Cancellation Date | Churn Date | Churned Date"),
    "zh-CN": words("流失日期 | 退订日期 | 取消日期"),
    "zh-TW": words("流失日期 | 退訂日期 | 取消日期"),
  },
  fieldNames: [],
};

/** Headers that give recurring revenue by the year. */
export const ANNUAL_REVENUE_NAMES: ColumnNames = {
  labels: {
    en: words(`ARR | Annual Recurring Revenue | Annual Contract Value | ACV | Annual Fee |
      Annual Amount`),
    "zh-CN": words("年度经常性收入 | 年费 | 年合同额 | 年服务费"),
    "zh-TW": words("年度經常性收入 | 每年經常性收入 | 年費"),
  },
  fieldNames: [],
};

/** Headers of subscriptions and contracts; revenue by the month goes before revenue by the year. */
export const SUBSCRIPTION_NAMES: NamesByRole<RoleOf<"subscriptions">> = {
  customer: CUSTOMER_NAMES,
  start: {
    labels: {
      en: words("Subscription Start Date | Contract Start Date | Start Date"),
      "zh-CN": words(`订阅开始日期 | 合同开始日期 | 合同开始时间 | 服务开始日期 | 开始日期`),
      "zh-TW": words("訂閱開始日期 | 合約開始日 | 開始日期"),
    },
    fieldNames: words("started_time"),
  },
  end: {
    labels: {
      en: [
        ...CANCELLATION_NAMES.labels.en,
        ...words("Subscription End Date | Contract End Date | End Date | Renewal Date"),
      ],
      "zh-CN": [
        ...CANCELLATION_NAMES.labels["zh-CN"],
        ...words("订阅结束日期 | 合同到期时间 | 合同结束日期 | 到期日期 | 续费日期 | 结束日期"),
      ],
      "zh-TW": [
        ...CANCELLATION_NAMES.labels["zh-TW"],
        ...words("訂閱結束日期 | 合約到期日 | 結束日期"),
      ],
    },
    fieldNames: words("expired_time"),
  },
  mrr: {
    labels: {
      en: [
        ...words("MRR | Monthly Recurring Revenue | Monthly Fee | Monthly Amount"),
        ...ANNUAL_REVENUE_NAMES.labels.en,
      ],
      "zh-CN": [
        ...words("月度经常性收入 | 月费 | 月服务费"),
        ...ANNUAL_REVENUE_NAMES.labels["zh-CN"],
      ],
      "zh-TW": [...words("每月經常性收入 | 月費"), ...ANNUAL_REVENUE_NAMES.labels["zh-TW"]],
    },
    fieldNames: [],
  },
  by: BY_NAMES,
};
