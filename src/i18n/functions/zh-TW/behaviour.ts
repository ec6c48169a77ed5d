import type { FunctionText } from "../functionText";
import { conf, orderLog } from "./shared";

export const behaviour = {
  REPEAT: {
    description: "回購率：至少下過兩筆訂單的顧客比例。",
    parameters: { ...orderLog, conf },
  },
  FREQ: {
    description: "購買頻率：每位顧客每期的訂單數。",
    parameters: { ...orderLog, periods: "資料涵蓋的期數；省略為 1。" },
  },
  AOV: {
    description: "客單價（每筆）：扣除退款後的營收除以訂單數。",
    parameters: {
      amount: "每列金額；負數為退款。",
      order: orderLog.order,
      customer: "每列的顧客編號。",
      date: "每列的日期；有顧客而無訂單編號時，同一顧客同一天的各列算一筆訂單。",
    },
  },
  ARPU: {
    description: "每用戶平均收入：每位顧客每期的營收，已扣除退款。",
    parameters: {
      amount: "每列金額；負數為退款。",
      customer: "每列的顧客編號。",
      periods: "資料涵蓋的期數；省略為 1。",
    },
  },
  RFM: {
    description: "RFM 表：每位顧客的最近購買、購買頻率與消費金額及其評分與顧客分群。",
    parameters: {
      customer: "每列的顧客編號。",
      date: "每列的日期。",
      amount: "每列金額；負數為退款。",
      order: "每列的訂單編號；省略時同一顧客同一天的各列算一筆訂單。",
      as_of: "計算最近購買天數的基準日；省略為資料中的最晚日期。",
      bins: "評分級數，2 到 9；省略為 5。",
      method: "independent 各自評分，或 nested 在 R 內評 F、在 R×F 內評 M；省略為 independent。",
      top: "只列消費金額最高的若干顧客。",
    },
  },
} satisfies Record<string, FunctionText>;
