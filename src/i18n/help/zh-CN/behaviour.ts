import type { behaviour as english } from "../en/behaviour";
import type { FunctionHelp } from "../functionHelp";
import {
  CONF,
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
  RFM: {
    meaning: "每个客户的最近购买、频率和金额，附评分与客户分层名称。",
    formula:
      "评分 = 1 + 低于该值的分界点个数；分界点为 k/bins 分位数（PERCENTILE.INC）\n最近购买的评分反向：越近分越高\ncode = 100·r + 10·f + m",
    result: "带标题的表：customer、recency_days、frequency、monetary、r、f、m、code、segment。",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      amount: AMOUNTS,
      order: ORDERS,
      as_of: "日期；省略时为数据中的最晚日期",
      bins: "2 到 9 的整数，省略时为 5",
      method: '"independent" 或 "nested"',
      top: "按金额保留的行数",
    },
    errors: [
      "#N/A：没有购买记录，或结果超过 100,000 个单元格：请给出 top，或使用窗格。",
      "#VALUE!：未知的 method、bins 不在 2 到 9 之间，或区域长度不同。",
    ],
    notes: [
      "相同的值总是得到相同的评分。",
      "分层名称适用于 5 档；其他档数时该列为空。",
      "只有退款的客户不计入。",
    ],
  },
};
