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
  GAP: {
    description: "購買間隔：同一顧客相鄰兩個購買日之間的天數。",
    parameters: {
      customer: "每列的顧客編號。",
      date: "每列的日期。",
      stat: "median、mean 或 0 到 1 的分位數；省略為 median。",
      amount: "每列金額；負數為退款，不算購買。",
    },
  },
  WALLET: {
    description: "荷包占有率：顧客花在本公司的金額占其同類總支出的比例。",
    parameters: {
      own: "花在本公司的金額，一個儲存格或每位顧客一列。",
      total: "同類總支出，一個儲存格或相同的各列。",
    },
  },
  "WALLET.RULE": {
    description: "荷包分配法則：由顧客對品牌的排名推估荷包占有率。",
    parameters: {
      rank: "本品牌在顧客所用品牌中的排名；1 為最好，並列取平均名次。",
      brands: "顧客在該品類中使用的品牌數。",
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
  SEGMENT: {
    description: "依 RFM 評分查詢顧客分群名稱，可用預設表或自訂表；範圍逐列傳回。",
    parameters: {
      r: "R 評分或其範圍。",
      f: "F 評分或其範圍。",
      m: "M 評分或其範圍。",
      table: "七欄：名稱、r_low、r_high、f_low、f_high、m_low、m_high；取第一個符合的列。",
    },
  },
} satisfies Record<string, FunctionText>;
