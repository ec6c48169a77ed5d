import type { behaviour as english } from "../en/behaviour";
import type { FunctionHelp } from "../functionHelp";
import { rfm } from "./rfm";
import {
  CONF,
  MONEY,
  CUSTOMERS,
  DATES,
  ORDERS,
  AMOUNTS,
  CONF_NOTE,
  REFUND_NOTE,
  HEADER_NOTE,
} from "./shared";

export const behaviour: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  REPEAT: {
    meaning: "至少下过两次订单的客户比例（复购率）。",
    formula:
      "有两次及以上订单的客户 / 有订单的客户\n订单指不同的客户与订单编号，否则为不同的客户与日期，否则每行一单",
    result: "0 到 1 的小数。",
    units: { customer: CUSTOMERS, date: DATES, order: ORDERS, amount: AMOUNTS, conf: CONF },
    errors: [
      "#DIV/0!：没有下过订单的客户。",
      "#VALUE!：区域长度不同，或日期、金额为文本（提示会指出行号）。",
    ],
    notes: [
      REFUND_NOTE,
      "只有编号时无法判断标题：仅提供 customer 时，请从标题下一行开始选取。",
      CONF_NOTE,
    ],
  },
  FREQ: {
    meaning: "每个客户每期的平均订单数（购买频率）。",
    formula: "订单数 / 有订单的客户数 / periods",
    result: "每客户订单数。",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      order: ORDERS,
      amount: AMOUNTS,
      periods: "数据涵盖的期数",
    },
    errors: ["#DIV/0!：没有下过订单的客户。", "#VALUE!：periods 为 0 或负数。"],
    notes: [REFUND_NOTE, "只有编号时无法判断标题：仅提供 customer 时，请从标题下一行开始选取。"],
  },
  AOV: {
    meaning: "每笔订单的平均金额（笔单价）。",
    formula:
      "Σ amount / 订单数\n订单：不同的订单编号，否则为不同的客户与日期，否则为行数；只计金额不小于 0 的行",
    result: "每单金额，已扣除退款。",
    units: { amount: AMOUNTS, order: ORDERS, customer: CUSTOMERS, date: DATES },
    errors: ["#DIV/0!：没有订单。", "#VALUE!：金额为文本，或区域长度不同。"],
    notes: ["每客户收入是另一个指标：CRM.ARPU。", HEADER_NOTE],
  },
  ARPU: {
    meaning: "每个客户每期的平均收入（人均消费）。",
    formula: "Σ amount / 不同客户数 / periods",
    result: "每客户金额，已扣除退款。",
    units: { amount: AMOUNTS, customer: CUSTOMERS, periods: "数据涵盖的期数" },
    errors: ["#DIV/0!：没有客户。", "#VALUE!：periods 为 0 或负数，或金额为文本。"],
    notes: [HEADER_NOTE],
  },
  GAP: {
    meaning: "两次购买之间的时间：客户从一个购买日到下一个购买日的天数（购买间隔）。",
    formula: "同一客户相邻购买日之间天数的中位数（或 stat），所有客户的间隔合并计算",
    result: "整天数；均值或分位数可能带小数。",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      stat: '"median"、"mean" 或 0 到 1 的分位数',
      amount: AMOUNTS,
    },
    errors: [
      "#N/A：没有客户在两天购买过。",
      "#DIV/0!：同上，stat 为 mean 时。",
      "#VALUE!：未知的 stat、日期为文本，或区域长度不同。",
    ],
    notes: [
      "同一天的购买算一次；金额为负的行是退款，不算购买。",
      "购买频繁的客户间隔多、权重大；只购买一次的客户没有间隔。",
    ],
  },
  WALLET: {
    meaning: "钱包份额：客户在该品类的支出中有多少花在本企业。",
    formula: "Σ own / Σ total",
    result: "0 到 1 的小数。",
    units: { own: MONEY, total: MONEY },
    errors: ["#DIV/0!：同类总支出为 0。", "#VALUE!：own 大于 total、合计为负，或区域长度不同。"],
    notes: ["按合计计算，因此大客户权重大。两个值不全的行不计入。"],
  },
  "WALLET.RULE": {
    meaning: "由客户对本品牌的排名推算的钱包份额（钱包分配法则）。",
    formula: "(1 − rank / (brands + 1)) × (2 / brands)",
    result: "小数；同一客户所有品牌合计为 1。",
    units: {
      rank: "1 为最好；并列的品牌取平均名次，例如 1.5",
      brands: "客户使用的品牌数",
    },
    errors: ["#VALUE!：brands 小于 1，或 rank 不在 1 到 brands 之间。"],
    notes: [
      "Keiningham 等（2011）《哈佛商业评论》：两个品牌中的第一名为 67%，三个中的第一名为 50%。",
    ],
  },
  ...rfm,
};
