import type { retention as english } from "../en/retention";
import type { FunctionHelp } from "../functionHelp";
import {
  COUNT,
  MONEY,
  RATE,
  CONF,
  CUSTOMERS,
  DATES,
  AMOUNTS,
  CONF_NOTE,
  REFUND_NOTE,
  HEADER_NOTE,
} from "./shared";

export const retention: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  RETENTION: {
    meaning: "期初客户中，到期末仍是客户的比例。",
    formula: "(end − new_customers) / start",
    result: "0 到 1 的小数；请将单元格设为百分比格式。",
    units: { start: COUNT, end: COUNT, new_customers: COUNT, conf: CONF },
    errors: [
      "#DIV/0!：start 为 0 或空白。",
      "#VALUE!：留下的老客户多于期初客户，或少于 0；请检查 new_customers。",
    ],
    notes: [CONF_NOTE, "区间为 Wilson 得分区间。"],
  },
  "RETENTION.IDS": {
    meaning: "期初名单的客户中，也在期末名单里的比例。",
    formula: "两份名单都有的不同编号数 / start_ids 的不同编号数",
    result: "0 到 1 的小数。",
    units: { start_ids: CUSTOMERS, end_ids: CUSTOMERS, conf: CONF },
    errors: ["#DIV/0!：start_ids 中没有编号。", "#VALUE!：编号中有逻辑值。"],
    notes: [
      "同一编号无论出现几次只计一次；两份名单的顺序和长度可以不同。",
      "标题无法与编号区分：请勿包含在区域中。",
      CONF_NOTE,
    ],
  },
  "RETENTION.ACTIVE": {
    meaning: "上期下过订单的客户中，本期再次下单的比例。",
    formula:
      "两期都有订单的客户数 / 上期有订单的客户数\n上期：prev_start 至 start 前一天；本期：start 至 end，首尾两天都包含",
    result: "0 到 1 的小数。",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      prev_start: "日期",
      start: "日期",
      end: "日期，整天计入",
      amount: AMOUNTS,
      conf: CONF,
    },
    errors: [
      "#DIV/0!：上期没有人下单。",
      "#VALUE!：日期不满足 prev_start < start ≤ end，或各区域长度不同。",
    ],
    notes: [REFUND_NOTE, HEADER_NOTE, CONF_NOTE],
  },
  CHURN: {
    meaning: "期初客户中，在本期流失的比例。",
    formula: "lost / start",
    result: "0 到 1 的小数；等于 1 减留存率。",
    units: { start: COUNT, lost: COUNT, conf: CONF },
    errors: ["#DIV/0!：start 为 0 或空白。", "#VALUE!：lost 为负数或大于 start。"],
    notes: [CONF_NOTE, "月流失率不是年流失率的十二分之一：由月换算为年用 1 − (1 − rate)^12。"],
  },
  "CHURN.CONVERT": {
    meaning: "流失率保持不变时，另一种期间长度的流失率。",
    formula: "1 − (1 − rate)^(from_per_year / to_per_year)",
    result: "0 到 1 的小数。",
    units: { rate: RATE, from_per_year: "每年期间数", to_per_year: "每年期间数" },
    errors: ["#VALUE!：rate 不在 0 到 1 之间，或期间数不大于 0；空单元格按 0 计。"],
    notes: ["每月 2% 相当于每年 21.5%，而不是 24%：已流失的客户不会再次流失。"],
  },
  GRR: {
    meaning: "期初经常性收入中到期末仍留下的比例，不计增购。",
    formula: "Σ min(start_mrr, end_mrr) / Σ start_mrr，只计 start_mrr 大于 0 的客户",
    result: "0 到 1 的小数。",
    units: { start_mrr: MONEY, end_mrr: MONEY },
    errors: [
      "#DIV/0!：没有客户在期初有收入。",
      "#VALUE!：金额为负、数字存为文本，或各区域长度不同。",
    ],
    notes: [
      "end_mrr 为空或 0 表示客户已流失；start_mrr 为空或 0 是新客户，不计入。",
      "每个客户一行，两列收入的期间长度须相同。",
    ],
  },
  NRR: {
    meaning: "期初客户在期末的经常性收入，与其期初收入之比。",
    formula: "Σ end_mrr / Σ start_mrr，只计 start_mrr 大于 0 的客户",
    result: "小数；增购超过流失时大于 1。",
    units: { start_mrr: MONEY, end_mrr: MONEY },
    errors: [
      "#DIV/0!：没有客户在期初有收入。",
      "#VALUE!：金额为负、数字存为文本，或各区域长度不同。",
    ],
    notes: ["end_mrr 为空或 0 表示客户已流失；新客户无论期末收入多少都不计入。"],
  },
  QUICKRATIO: {
    meaning: "同一期间内，每失去一元经常性收入，增加了多少经常性收入。",
    formula: "(new_mrr + expansion_mrr) / (contraction_mrr + churned_mrr)",
    result: "比率；小于 1 时经常性收入在萎缩。",
    units: { new_mrr: MONEY, expansion_mrr: MONEY, contraction_mrr: MONEY, churned_mrr: MONEY },
    errors: [
      "#DIV/0!：没有任何损失；请直接说明，比率无法表示。",
      "#VALUE!：金额为负；损失请填正数。",
    ],
    notes: [],
  },
  COHORT: {
    meaning: "同期群表：各首购期的客户在之后各期再次购买的情况。",
    formula:
      "同期群 = 首次购买落在该期的客户；第 0 期为首购期，第 1 期为下一期，依此类推\n比率 = 该期活跃客户数 / 同期群规模",
    result: "带标题的表：cohort（该期第一天的日期）、size，然后每个期龄一列。",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      amount: AMOUNTS,
      period: '"D"、"W"、"M"、"Q" 或 "Y"',
      mode: '"rate"、"count" 或 "revenue"',
      as_of: "日期；省略时为数据中的最晚日期",
    },
    errors: [
      '#VALUE!：未知的 period 或 mode，或 mode 为 "revenue" 却没有 amount。',
      "#N/A：没有可用的行，或结果超过 100,000 个单元格。",
    ],
    notes: [
      "尚未开始的期龄为空，绝不显示 0。正在进行的一期包含在内。",
      "每周从星期一开始。",
      REFUND_NOTE,
    ],
  },
};
