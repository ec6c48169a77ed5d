import type { RoleOf } from "../../table";
import type { NamesByRole } from "../columnNames";
import { words } from "../words";
import { BY_NAMES } from "./byNames";

/**
 * Headers of spend on acquisition: actual cost, never a budget, and never the cost of one customer (CAC), which is no
 * amount to add up.
 */
export const SPEND_NAMES: NamesByRole<RoleOf<"spend">> = {
  date: {
    labels: {
      en: words("Month | Period | Fiscal Period | Date | Start Date"),
      "zh-CN": words("统计月份 | 月份 | 年月 | 期间 | 日期 | 开始日期"),
      "zh-TW": words("月份 | 年月 | 期間 | 日期 | 開始日期"),
    },
    fieldNames: [],
  },
  amount: {
    labels: {
      en: words(`Sales and Marketing Cost | Acquisition Cost | Actual Cost |
        Actual Cost in Campaign | Marketing Spend | Ad Spend | Spend | Cost | Amount`),
      "zh-CN":
        words(`销售及市场费用 | 获客成本 | 实际成本 | 营销费用 | 市场费用 | 推广费用 | 投放费用 |
        消耗 | 费用 | 金额`),
      "zh-TW": words("獲客成本 | 實際成本 | 行銷費用 | 廣告費用 | 費用 | 金額"),
    },
    fieldNames: words("ActualCost"),
  },
  newCustomers: {
    labels: {
      en: words("New Customers | Customers Acquired"),
      "zh-CN": words("新增客户数 | 新客户数 | 新增客户"),
      "zh-TW": words("新增客戶數 | 新客戶數"),
    },
    fieldNames: [],
  },
  by: {
    fieldNames: [...words("ad_plan_name"), ...BY_NAMES.fieldNames],
    labels: {
      en: [...words("Campaign Name | Campaign | Campaign Source"), ...BY_NAMES.labels.en],
      "zh-CN": [
        ...words("市场活动名称 | 活动名称 | 推广计划 | 计划名称 | 宣传来源"),
        ...BY_NAMES.labels["zh-CN"],
      ],
      "zh-TW": [...words("行銷活動名稱 | 活動名稱 | 營銷活動來源"), ...BY_NAMES.labels["zh-TW"]],
    },
  },
};
