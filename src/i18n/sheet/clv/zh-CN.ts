import type { en } from "./en";

export const zhCN: typeof en = {
  title: "客户终身价值",
  formula: "客单价（每单）× 每位客户每年订单数 × 生命周期 × 毛利率 − 获客成本",
  input: "输入项",
  actual: "本期",
  previous: "上期",
  from: "来源",
  averagePurchase: "平均订单金额",
  frequency: "每位客户每年订单数",
  lifespan: "客户生命周期（年）",
  margin: "毛利率",
  cac: "每位客户的获客成本",
  result: "客户终身价值",
  fromData: "来自截至期末的十二个月的订单",
  fromSettings: (key, sheet) => `工作表“${sheet}”中的设置 ${key}：请在那里修改`,
  suggested: (key, sheet, years) =>
    `工作表“${sheet}”中的设置 ${key}：请在那里修改。两年的订单建议取 ${years} 年（1 / 年流失率）。`,
  native: "公式：随输入项立即变化",
  missing: "未填写",
  outOfRange: "超出范围",
};
