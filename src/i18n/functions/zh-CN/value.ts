import type { FunctionText } from "../functionText";
import { cac, timing } from "./shared";

export const value = {
  CLV: {
    description: "客户终身价值：平均购买金额 × 购买频率 × 客户生命周期 × 毛利率 − 获客成本。",
    parameters: {
      avg_purchase: "平均购买金额（每次）。",
      frequency: "每期购买次数，通常按年计。",
      lifespan: "客户生命周期的期数，与购买频率同一期间。",
      margin: "毛利率，如 40%。",
      cac,
      rate: "每期折现率；省略为 0。",
      type: timing,
    },
  },
  "CLV.RETENTION": {
    description: "按固定留存率和折现率计算的客户终身价值。",
    parameters: {
      margin_per_period: "每位客户每期的毛利（金额）。",
      retention: "每期留存率。",
      rate: "每期折现率。",
      cac,
      type: timing,
      growth: "每期毛利增长率；省略为 0。",
      nper: "期数；省略为无限期。",
    },
  },
  CAC: {
    description: "获客成本：获客支出除以新客户数。",
    parameters: { cost: "本期的获客支出。", new_customers: "本期新增客户数。" },
  },
  PAYBACK: {
    description: "获客成本回收期：客户毛利收回获客成本所需的期数。",
    parameters: {
      cac: "获客成本。",
      arpu: "每位客户每期的收入。",
      margin: "毛利率，如 40%。",
      churn: "每期流失率；省略为 0。",
    },
  },
  LTVCAC: {
    description: "客户终身价值与获客成本之比（LTV/CAC）。",
    parameters: { clv_gross: "未扣除获客成本的客户终身价值。", cac: "获客成本。" },
  },
  MULTIPLE: {
    description: "毛利乘数：每期一单位毛利在整个客户关系中的现值。",
    parameters: {
      retention: "每期留存率。",
      rate: "每期折现率。",
      type: timing,
      growth: "每期毛利增长率；省略为 0。",
    },
  },
  "CLV.HISTORIC": {
    description: "历史客户价值：每位客户至今的净收入（已扣退款）乘以毛利率。",
    parameters: {
      customer: "每行的客户编号。",
      amount: "每行金额；负数为退款。",
      margin: "毛利率，如 40%；省略为 100%。",
      top: "只保留金额最大的若干位客户，从大到小。",
    },
  },
  "CLV.FLOW": {
    description: "按每期毛利和客户存活率计算的客户终身价值。",
    parameters: {
      margins: "客户每期的毛利（金额）。",
      survival: "每期仍留存的客户比例，不得上升。",
      rate: "每期折现率。",
      cac,
      type: timing,
    },
  },
  "CLV.MIGRATION": {
    description: "客户在不同状态间迁移时，各起始状态的客户终身价值。",
    parameters: {
      transition: "方形区域的转移概率：从行的状态到列的状态。",
      value_per_state: "在各状态停留一期的毛利（金额）。",
      rate: "每期折现率。",
      nper: "期数；省略为无限期。",
      type: timing,
    },
  },
  EQUITY: {
    description: "客户资产：客户数乘以客户终身价值，按细分求和。",
    parameters: {
      customers: "客户数，或每个细分一个单元格的区域。",
      clv: "客户终身价值，或每个细分一个单元格的区域。",
    },
  },
} satisfies Record<string, FunctionText>;
