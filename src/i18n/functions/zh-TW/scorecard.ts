import type { FunctionText } from "../functionText";

export const scorecard = {
  COEFFICIENT: {
    description: "CRM 係數：顧客滿意度 × 顧客忠誠度 × 轉換率 ÷ 基準值；1 表示與基準相同。",
    parameters: {
      satisfaction: "顧客滿意度，小數或不超過 100 的百分數。",
      loyalty: "顧客忠誠度，單位相同。",
      conversion: "轉換率，單位相同。",
      benchmark: "一個儲存格（基準值的乘積）或三個儲存格（每項一個基準值），單位相同。",
    },
  },
  ATTAIN: {
    description: "目標達成率：1 表示達標；範圍逐列傳回。",
    parameters: {
      actual: "實際值或其範圍。",
      target: "不小於 0 的目標值或其範圍。",
      direction: "up 越高越好、down 越低越好、on 越接近目標越好；省略為 up。",
      cap: "達成率上限，如 120%。",
    },
  },
  SCORE: {
    description: "加權得分：有達成率的各列依權重計算的平均達成率。",
    parameters: {
      attainment: "每列的達成率；空白列不計。",
      weight: "每列的權重；合計不必為 100%。",
      cap: "達成率上限；省略為 120%。",
    },
  },
} satisfies Record<string, FunctionText>;
