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
    meaning: "至少下過兩次訂單的顧客比例（回購率）。",
    formula:
      "有兩次以上訂單的顧客 / 有訂單的顧客\n訂單指不同的顧客與訂單編號，否則為不同的顧客與日期，否則每列一單",
    result: "0 到 1 的小數。",
    units: { customer: CUSTOMERS, date: DATES, order: ORDERS, amount: AMOUNTS, conf: CONF },
    errors: [
      "#DIV/0!：沒有下過訂單的顧客。",
      "#VALUE!：範圍長度不同，或日期、金額為文字（訊息會指出列號）。",
    ],
    notes: [
      REFUND_NOTE,
      "只有編號時無法判斷標題：僅提供 customer 時，請從標題下一列開始選取。",
      CONF_NOTE,
    ],
  },
  FREQ: {
    meaning: "每位顧客每期的平均訂單數（購買頻率）。",
    formula: "訂單數 / 有訂單的顧客數 / periods",
    result: "每顧客訂單數。",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      order: ORDERS,
      amount: AMOUNTS,
      periods: "資料涵蓋的期數",
    },
    errors: ["#DIV/0!：沒有下過訂單的顧客。", "#VALUE!：periods 為 0 或負數。"],
    notes: [REFUND_NOTE, "只有編號時無法判斷標題：僅提供 customer 時，請從標題下一列開始選取。"],
  },
  AOV: {
    meaning: "每筆訂單的平均金額（客單價）。",
    formula:
      "Σ amount / 訂單數\n訂單：不同的訂單編號，否則為不同的顧客與日期，否則為列數；只計金額不小於 0 的資料列",
    result: "每單金額，已扣除退款。",
    units: { amount: AMOUNTS, order: ORDERS, customer: CUSTOMERS, date: DATES },
    errors: ["#DIV/0!：沒有訂單。", "#VALUE!：金額為文字，或範圍長度不同。"],
    notes: ["每顧客營收是另一個指標：CRM.ARPU。", HEADER_NOTE],
  },
  ARPU: {
    meaning: "每位顧客每期的平均營收（每用戶平均收入）。",
    formula: "Σ amount / 不同顧客數 / periods",
    result: "每顧客金額，已扣除退款。",
    units: { amount: AMOUNTS, customer: CUSTOMERS, periods: "資料涵蓋的期數" },
    errors: ["#DIV/0!：沒有顧客。", "#VALUE!：periods 為 0 或負數，或金額為文字。"],
    notes: [HEADER_NOTE],
  },
  GAP: {
    meaning: "兩次購買之間的時間：顧客從一個購買日到下一個購買日的天數（購買間隔）。",
    formula: "同一顧客相鄰購買日之間天數的中位數（或 stat），所有顧客的間隔合併計算",
    result: "整天數；平均數或分位數可能有小數。",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      stat: '"median"、"mean" 或 0 到 1 的分位數',
      amount: AMOUNTS,
    },
    errors: [
      "#N/A：沒有顧客在兩天購買過。",
      "#DIV/0!：同上，stat 為 mean 時。",
      "#VALUE!：未知的 stat、日期為文字，或範圍長度不同。",
    ],
    notes: [
      "同一天的購買算一次；金額為負的資料列是退款，不算購買。",
      "購買頻繁的顧客間隔多、權重大；只購買一次的顧客沒有間隔。",
    ],
  },
  WALLET: {
    meaning: "荷包占有率：顧客在該品類的支出中有多少花在本公司。",
    formula: "Σ own / Σ total",
    result: "0 到 1 的小數。",
    units: { own: MONEY, total: MONEY },
    errors: ["#DIV/0!：同類總支出為 0。", "#VALUE!：own 大於 total、合計為負，或範圍長度不同。"],
    notes: ["依合計計算，因此大顧客權重大。兩個值不齊的資料列不計入。"],
  },
  "WALLET.RULE": {
    meaning: "由顧客對本品牌的排名推估的荷包占有率（荷包分配法則）。",
    formula: "(1 − rank / (brands + 1)) × (2 / brands)",
    result: "小數；同一顧客所有品牌合計為 1。",
    units: {
      rank: "1 為最好；並列的品牌取平均名次，例如 1.5",
      brands: "顧客使用的品牌數",
    },
    errors: ["#VALUE!：brands 小於 1，或 rank 不在 1 到 brands 之間。"],
    notes: [
      "Keiningham 等（2011）《哈佛商業評論》：兩個品牌中的第一名為 67%，三個中的第一名為 50%。",
    ],
  },
  ...rfm,
};
