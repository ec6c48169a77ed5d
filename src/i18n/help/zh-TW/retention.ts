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
    meaning: "期初顧客中，到期末仍是顧客的比例。",
    formula: "(end − new_customers) / start",
    result: "0 到 1 的小數；請將儲存格設為百分比格式。",
    units: { start: COUNT, end: COUNT, new_customers: COUNT, conf: CONF },
    errors: [
      "#DIV/0!：start 為 0 或空白。",
      "#VALUE!：留下的舊顧客多於期初顧客，或少於 0；請檢查 new_customers。",
    ],
    notes: [CONF_NOTE, "區間為 Wilson 分數區間。"],
  },
  "RETENTION.IDS": {
    meaning: "期初名單的顧客中，也在期末名單內的比例。",
    formula: "兩份名單都有的相異編號數 / start_ids 的相異編號數",
    result: "0 到 1 的小數。",
    units: { start_ids: CUSTOMERS, end_ids: CUSTOMERS, conf: CONF },
    errors: ["#DIV/0!：start_ids 中沒有編號。", "#VALUE!：編號中有邏輯值。"],
    notes: [
      "同一編號無論出現幾次只計一次；兩份名單的順序與長度可以不同。",
      "標題無法與編號區分：請勿包含在範圍中。",
      CONF_NOTE,
    ],
  },
  "RETENTION.ACTIVE": {
    meaning: "上期下過訂單的顧客中，本期再次下單的比例。",
    formula:
      "兩期都有訂單的顧客數 / 上期有訂單的顧客數\n上期：prev_start 至 start 前一天；本期：start 至 end，首尾兩天都包含",
    result: "0 到 1 的小數。",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      prev_start: "日期",
      start: "日期",
      end: "日期，整天計入",
      amount: AMOUNTS,
      conf: CONF,
    },
    errors: [
      "#DIV/0!：上期沒有人下單。",
      "#VALUE!：日期不符合 prev_start < start ≤ end，或各範圍長度不同。",
    ],
    notes: [REFUND_NOTE, HEADER_NOTE, CONF_NOTE],
  },
  CHURN: {
    meaning: "期初顧客中，在本期流失的比例。",
    formula: "lost / start",
    result: "0 到 1 的小數；等於 1 減留存率。",
    units: { start: COUNT, lost: COUNT, conf: CONF },
    errors: ["#DIV/0!：start 為 0 或空白。", "#VALUE!：lost 為負數或大於 start。"],
    notes: [CONF_NOTE, "月流失率不是年流失率的十二分之一：由月換算為年用 1 − (1 − rate)^12。"],
  },
  "CHURN.CONVERT": {
    meaning: "流失率維持不變時，另一種期間長度的流失率。",
    formula: "1 − (1 − rate)^(from_per_year / to_per_year)",
    result: "0 到 1 的小數。",
    units: { rate: RATE, from_per_year: "每年期間數", to_per_year: "每年期間數" },
    errors: ["#VALUE!：rate 不在 0 到 1 之間，或期間數不大於 0；空白儲存格以 0 計。"],
    notes: ["每月 2% 相當於每年 21.5%，而不是 24%：已流失的顧客不會再次流失。"],
  },
  GRR: {
    meaning: "期初經常性營收中到期末仍留下的比例，不計加購。",
    formula: "Σ min(start_mrr, end_mrr) / Σ start_mrr，只計 start_mrr 大於 0 的顧客",
    result: "0 到 1 的小數。",
    units: { start_mrr: MONEY, end_mrr: MONEY },
    errors: [
      "#DIV/0!：沒有顧客在期初有營收。",
      "#VALUE!：金額為負、數字存為文字，或各範圍長度不同。",
    ],
    notes: [
      "end_mrr 為空白或 0 表示顧客已流失；start_mrr 為空白或 0 是新顧客，不計入。",
      "每位顧客一列，兩欄營收的期間長度必須相同。",
    ],
  },
  NRR: {
    meaning: "期初顧客在期末的經常性營收，與其期初營收之比。",
    formula: "Σ end_mrr / Σ start_mrr，只計 start_mrr 大於 0 的顧客",
    result: "小數；加購超過流失時大於 1。",
    units: { start_mrr: MONEY, end_mrr: MONEY },
    errors: [
      "#DIV/0!：沒有顧客在期初有營收。",
      "#VALUE!：金額為負、數字存為文字，或各範圍長度不同。",
    ],
    notes: ["end_mrr 為空白或 0 表示顧客已流失；新顧客無論期末營收多少都不計入。"],
  },
  QUICKRATIO: {
    meaning: "同一期間內，每失去一元經常性營收，增加了多少經常性營收。",
    formula: "(new_mrr + expansion_mrr) / (contraction_mrr + churned_mrr)",
    result: "比率；小於 1 時經常性營收正在萎縮。",
    units: { new_mrr: MONEY, expansion_mrr: MONEY, contraction_mrr: MONEY, churned_mrr: MONEY },
    errors: [
      "#DIV/0!：沒有任何損失；請直接說明，比率無法表示。",
      "#VALUE!：金額為負；損失請填正數。",
    ],
    notes: [],
  },
  COHORT: {
    meaning: "世代表：各首購期的顧客在之後各期再次購買的情形。",
    formula:
      "世代 = 首次購買落在該期的顧客；第 0 期為首購期，第 1 期為下一期，依此類推\n比率 = 該期活躍顧客數 / 世代規模",
    result: "含標題的表格：cohort（該期第一天的日期）、size，接著每個期齡一欄。",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      amount: AMOUNTS,
      period: '"D"、"W"、"M"、"Q" 或 "Y"',
      mode: '"rate"、"count" 或 "revenue"',
      as_of: "日期；省略時為資料中的最晚日期",
    },
    errors: [
      '#VALUE!：未知的 period 或 mode，或 mode 為 "revenue" 卻沒有 amount。',
      "#N/A：沒有可用的資料列，或結果超過 100,000 個儲存格。",
    ],
    notes: [
      "尚未開始的期齡為空白，絕不顯示 0。進行中的一期包含在內。",
      "每週從星期一開始。",
      REFUND_NOTE,
    ],
  },
};
