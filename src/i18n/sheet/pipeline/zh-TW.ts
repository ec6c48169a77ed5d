import type { PipelineText } from "./en";

export const zhTW: PipelineText = {
  title: "商機管道",
  measure: "指標",
  actual: "本期",
  previous: "上期",
  from: "來源",
  missing: "未填寫",
  lines: {
    open: "未結案商機數",
    amount: "未結案金額",
    weighted: "加權商機金額",
    quota: "業績目標金額",
    coverage: "覆蓋倍數",
    winRate: "贏單率",
    unknown: "缺少金額或成交機率的未結案商機",
  },
  about: {
    open: () => "期末前建立、在資料最後一天仍未結案，且有金額與成交機率",
    amount: () => "成交機率既非 0 也非 1 的未結案商機金額合計",
    weighted: () => "未結案商機的金額 × 成交機率",
    quota: (sheet) => `工作表「${sheet}」的設定 quota：請在該處修改`,
    coverage: () => "公式：未結案金額 ÷ 業績目標金額",
    winRate: () => "本期有結果的商機中贏單的比例",
    unknown: () => "未計入以上金額",
  },
};
