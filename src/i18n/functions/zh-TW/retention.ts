import type { FunctionText } from "../functionText";
import { conf } from "./shared";

export const retention = {
  RETENTION: {
    description: "客戶留存率：期初顧客中到期末仍在的比例。",
    parameters: {
      start: "期初顧客數。",
      end: "期末顧客數，含新顧客。",
      new_customers: "本期新增顧客數。",
      conf,
    },
  },
  "RETENTION.ACTIVE": {
    description: "活躍留存率：前一期間購買過的顧客中，下一期間再次購買的比例。",
    parameters: {
      customer: "每筆訂單的顧客編號。",
      date: "每筆訂單的日期。",
      prev_start: "前一期間的第一天；該期間到 start 前一天為止。",
      start: "下一期間的第一天。",
      end: "下一期間的最後一天（含當天）。",
      amount: "每筆訂單的金額；負數為退款，不算活躍。",
      conf,
    },
  },
  CHURN: {
    description: "客戶流失率：期初顧客中本期流失的比例。",
    parameters: { start: "期初顧客數。", lost: "其中本期流失的顧客數。", conf },
  },
  COHORT: {
    description: "世代留存表：依首次購買的期間將顧客分組，列出其後各期的活躍情形。",
    parameters: {
      customer: "每筆訂單的顧客編號。",
      date: "每筆訂單的日期。",
      amount: "每筆訂單的金額；revenue 模式必填，負數為退款，不算活躍。",
      period: "期間長度：D 日、W 週、M 月、Q 季、Y 年；省略為 M。",
      mode: "rate 比例、count 人數或 revenue 營收；省略為 rate。",
      as_of: "計入的最後一天；省略為資料中的最晚日期。",
    },
  },
} satisfies Record<string, FunctionText>;
