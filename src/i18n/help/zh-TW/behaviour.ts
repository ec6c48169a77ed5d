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
  RFM: {
    meaning: "每位顧客的最近購買、頻率與金額，附評分與顧客分群名稱。",
    formula:
      "評分 = 1 + 低於該值的分界點個數；分界點為 k/bins 分位數（PERCENTILE.INC）\n最近購買的評分反向：越近分越高\ncode = 100·r + 10·f + m",
    result: "含標題的表格：customer、recency_days、frequency、monetary、r、f、m、code、segment。",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      amount: AMOUNTS,
      order: ORDERS,
      as_of: "日期；省略時為資料中的最晚日期",
      bins: "2 到 9 的整數，省略時為 5",
      method: '"independent" 或 "nested"',
      top: "依金額保留的列數",
    },
    errors: [
      "#N/A：沒有購買紀錄，或結果超過 100,000 個儲存格：請提供 top，或使用窗格。",
      "#VALUE!：未知的 method、bins 不在 2 到 9 之間，或範圍長度不同。",
    ],
    notes: [
      "相同的值一定得到相同的評分。",
      "分群名稱適用於 5 級；其他級數時該欄為空白。",
      "只有退款的顧客不計入。",
    ],
  },
};
