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
  "RETENTION.IDS": {
    description: "名单留存率：期初名单的客户中，仍在期末名单里的比例。",
    parameters: {
      start_ids: "期初的客户编号；请勿包含标题行。",
      end_ids: "期末的客户编号，顺序和数量不限；请勿包含标题行。",
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
  "CHURN.CONVERT": {
    description: "流失率换算：换算为另一种期间长度，如由月换算为年。",
    parameters: {
      rate: "一个期间的流失率，如 2%。",
      from_per_year: "已知流失率的期间一年有几个：月流失率为 12。",
      to_per_year: "所求流失率的期间一年有几个：年流失率为 1。",
    },
  },
  GRR: {
    description: "总收入留存率：期初经常性收入中留下的比例，不计增购。",
    parameters: {
      start_mrr: "每个客户的期初经常性收入；为 0 的行不计。",
      end_mrr: "同一客户的期末经常性收入；已流失的留空或填 0。",
    },
  },
  NRR: {
    description: "净收入留存率：期初客户在期末的经常性收入与期初之比，含增购。",
    parameters: {
      start_mrr: "每个客户的期初经常性收入；为 0 的行不计。",
      end_mrr: "同一客户的期末经常性收入；已流失的留空或填 0。",
    },
  },
  QUICKRATIO: {
    description: "SaaS 速动比率：每失去一元经常性收入，同期增加多少。",
    parameters: {
      new_mrr: "新客户带来的经常性收入。",
      expansion_mrr: "老客户增购的经常性收入。",
      contraction_mrr: "降级减少的经常性收入，填正数。",
      churned_mrr: "流失客户的经常性收入，填正数。",
    },
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
