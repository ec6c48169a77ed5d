import type { en } from "./en";

export const zhTW: typeof en = {
  title: "顧客終身價值",
  formula: "平均訂單金額 × 每位顧客每年訂單數 × 生命週期 × 毛利率 − 獲客成本",
  input: "輸入項目",
  actual: "本期",
  previous: "上期",
  from: "來源",
  averagePurchase: "平均訂單金額",
  frequency: "每位顧客每年訂單數",
  lifespan: "顧客生命週期（年）",
  margin: "毛利率",
  cac: "每位顧客的獲客成本",
  result: "顧客終身價值",
  fromData: "來自截至期末的十二個月的訂單",
  fromSettings: (key, sheet) => `工作表「${sheet}」的設定 ${key}：請在該處修改`,
  suggested: (key, sheet, years) =>
    `工作表「${sheet}」的設定 ${key}：請在該處修改。兩年的訂單建議取 ${years} 年（1 / 年流失率）。`,
  native: "公式：隨輸入項目立即更新",
  missing: "未填寫",
  outOfRange: "超出範圍",
};
