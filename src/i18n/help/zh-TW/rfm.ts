import type { rfm as english } from "../en/rfm";
import type { FunctionHelp } from "../functionHelp";
import { CUSTOMERS, DATES, ORDERS, AMOUNTS } from "./shared";

export const rfm: Readonly<Record<keyof typeof english, FunctionHelp>> = {
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
      "R 的 rfm 套件把每個分界點加 1：高出分界點不足 1 的值在那裡低一級。",
      "分群名稱適用於 5 級；其他級數時該欄為空白。",
      "只有退款的顧客不計入。",
    ],
  },
  SEGMENT: {
    meaning: "顧客的 RFM 評分所屬分群的名稱。",
    formula:
      "三個評分都符合的第一列\n預設表（r / f / m）：Champions 4-5/4-5/4-5、Can't Lose Them 1/4-5/4-5、New Customers 4-5/1/1-5、Promising 3/1/1-5、Loyal Customers 3-5/3-5/1-5、Potential Loyalists 3-5/2/1-5、At Risk 1-2/3-5/1-5、Needs Attention 2/2/1-5、About To Sleep 2/1/1-5、Lost 1/1-2/1-5",
    result: "名稱；範圍傳回一欄。",
    units: {
      r: "評分，預設表為 1 到 5",
      f: "評分，預設表為 1 到 5",
      m: "評分，預設表為 1 到 5",
      table: "七欄：名稱、r_low、r_high、f_low、f_high、m_low、m_high",
    },
    errors: [
      "#N/A：表中沒有符合的列；範圍中只出現在該列。",
      "#VALUE!：表不是七欄、有空白儲存格，或最低分大於最高分。",
    ],
    notes: [
      "表上方的標題列會略過；三個評分不齊的資料列為空白。",
      "5 級時，CRM.RFM 已依預設表提供分群名稱。",
    ],
  },
};
