import type { FunctionText } from "../functionText";
import { conf } from "./shared";

export const retention = {
  RETENTION: {
    description: "客户留存率：期初客户中到期末仍在的比例。",
    parameters: {
      start: "期初客户数。",
      end: "期末客户数，含新客户。",
      new_customers: "本期新增客户数。",
      conf,
    },
  },
  "RETENTION.ACTIVE": {
    description: "活跃留存率：上一期间购买过的客户中，下一期间再次购买的比例。",
    parameters: {
      customer: "每笔订单的客户编号。",
      date: "每笔订单的日期。",
      prev_start: "上一期间的第一天；该期间到 start 前一天为止。",
      start: "下一期间的第一天。",
      end: "下一期间的最后一天（含当天）。",
      amount: "每笔订单的金额；负数为退款，不算活跃。",
      conf,
    },
  },
  CHURN: {
    description: "客户流失率：期初客户中本期流失的比例。",
    parameters: { start: "期初客户数。", lost: "其中本期流失的客户数。", conf },
  },
  COHORT: {
    description: "同期群留存表：按首次购买的期间给客户分组，列出此后各期的活跃情况。",
    parameters: {
      customer: "每笔订单的客户编号。",
      date: "每笔订单的日期。",
      amount: "每笔订单的金额；revenue 模式必填，负数为退款，不算活跃。",
      period: "期间长度：D 日、W 周、M 月、Q 季、Y 年；省略为 M。",
      mode: "rate 比例、count 人数或 revenue 收入；省略为 rate。",
      as_of: "计入的最后一天；省略为数据中的最晚日期。",
    },
  },
} satisfies Record<string, FunctionText>;
