import type { FunctionText } from "../functionText";
import { cac, timing } from "./shared";

export const value = {
  CLV: {
    description: "顧客終身價值：平均購買金額 × 購買頻率 × 客戶生命週期 × 毛利率 − 顧客獲取成本。",
    parameters: {
      avg_purchase: "平均購買金額（每次）。",
      frequency: "每期購買次數，通常以年計。",
      lifespan: "客戶生命週期的期數，與購買頻率同一期間。",
      margin: "毛利率，如 40%。",
      cac,
      rate: "每期折現率；省略為 0。",
      type: timing,
    },
  },
  "CLV.RETENTION": {
    description: "以固定留存率與折現率計算的顧客終身價值。",
    parameters: {
      margin_per_period: "每位顧客每期的毛利（金額）。",
      retention: "每期留存率。",
      rate: "每期折現率。",
      cac,
      type: timing,
      growth: "每期毛利成長率；省略為 0。",
      nper: "期數；省略為無限期。",
    },
  },
  CAC: {
    description: "顧客獲取成本：獲客支出除以新顧客數。",
    parameters: { cost: "本期的獲客支出。", new_customers: "本期新增顧客數。" },
  },
  PAYBACK: {
    description: "獲客回本期：顧客毛利收回獲取成本所需的期數。",
    parameters: {
      cac: "顧客獲取成本。",
      arpu: "每位顧客每期的營收。",
      margin: "毛利率，如 40%。",
      churn: "每期流失率；省略為 0。",
    },
  },
  LTVCAC: {
    description: "顧客終身價值與獲取成本之比（LTV/CAC）。",
    parameters: { clv_gross: "未扣除獲取成本的顧客終身價值。", cac: "顧客獲取成本。" },
  },
  MULTIPLE: {
    description: "毛利乘數：每期一單位毛利在整段顧客關係中的現值。",
    parameters: {
      retention: "每期留存率。",
      rate: "每期折現率。",
      type: timing,
      growth: "每期毛利成長率；省略為 0。",
    },
  },
  "CLV.HISTORIC": {
    description: "歷史顧客價值：每位顧客至今的淨營收（已扣退款）乘以毛利率。",
    parameters: {
      customer: "每列的顧客編號。",
      amount: "每列金額；負數為退款。",
      margin: "毛利率，如 40%；省略為 100%。",
      top: "只保留金額最大的若干位顧客，由大到小。",
    },
  },
  "CLV.FLOW": {
    description: "以每期毛利與顧客存活率計算的顧客終身價值。",
    parameters: {
      margins: "顧客每期的毛利（金額）。",
      survival: "每期仍留存的顧客比例，不得上升。",
      rate: "每期折現率。",
      cac,
      type: timing,
    },
  },
  "CLV.MIGRATION": {
    description: "顧客在不同狀態間遷移時，各起始狀態的顧客終身價值。",
    parameters: {
      transition: "方形範圍的轉移機率：從列的狀態到欄的狀態。",
      value_per_state: "在各狀態停留一期的毛利（金額）。",
      rate: "每期折現率。",
      nper: "期數；省略為無限期。",
      type: timing,
    },
  },
  EQUITY: {
    description: "顧客權益：顧客數乘以顧客終身價值，按區隔加總。",
    parameters: {
      customers: "顧客數，或每個區隔一個儲存格的範圍。",
      clv: "顧客終身價值，或每個區隔一個儲存格的範圍。",
    },
  },
} satisfies Record<string, FunctionText>;
