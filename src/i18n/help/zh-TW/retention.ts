import type { retention as english } from "../en/retention";
import type { FunctionHelp } from "../functionHelp";
import {
  COUNT,
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
