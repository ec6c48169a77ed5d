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
  "RETENTION.IDS": {
    description: "名單留存率：期初名單的顧客中，仍在期末名單內的比例。",
    parameters: {
      start_ids: "期初的顧客編號；請勿包含標題列。",
      end_ids: "期末的顧客編號，順序與數量不限；請勿包含標題列。",
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
  "CHURN.CONVERT": {
    description: "流失率換算：換算為另一種期間長度，例如由月換算為年。",
    parameters: {
      rate: "一個期間的流失率，例如 2%。",
      from_per_year: "已知流失率的期間一年有幾個：月流失率為 12。",
      to_per_year: "所求流失率的期間一年有幾個：年流失率為 1。",
    },
  },
  GRR: {
    description: "總營收留存率：期初經常性營收中留下的比例，不計加購。",
    parameters: {
      start_mrr: "每位顧客的期初經常性營收；為 0 的資料列不計。",
      end_mrr: "同一顧客的期末經常性營收；已流失者留空或填 0。",
    },
  },
  NRR: {
    description: "淨營收留存率：期初顧客在期末的經常性營收與期初之比，含加購。",
    parameters: {
      start_mrr: "每位顧客的期初經常性營收；為 0 的資料列不計。",
      end_mrr: "同一顧客的期末經常性營收；已流失者留空或填 0。",
    },
  },
  QUICKRATIO: {
    description: "SaaS 速動比率：每失去一元經常性營收，同期增加多少。",
    parameters: {
      new_mrr: "新顧客帶來的經常性營收。",
      expansion_mrr: "既有顧客加購的經常性營收。",
      contraction_mrr: "降級減少的經常性營收，填正數。",
      churned_mrr: "流失顧客的經常性營收，填正數。",
    },
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
