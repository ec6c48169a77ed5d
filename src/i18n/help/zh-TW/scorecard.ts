import type { scorecard as english } from "../en/scorecard";
import type { FunctionHelp } from "../functionHelp";

export const scorecard: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  COEFFICIENT: {
    meaning: "CRM 係數：滿意度、忠誠度與轉換率相對於基準值。",
    formula:
      "(satisfaction × loyalty × conversion) / benchmark\nbenchmark：一個儲存格（三者乘積），或三個儲存格（各自的基準）",
    result: "比值；1 表示等於基準。",
    units: {
      satisfaction: "小數或百分數",
      loyalty: "小數或百分數",
      conversion: "小數或百分數",
      benchmark: "一個或三個儲存格，單位相同",
    },
    errors: ["#VALUE!：小數與百分數混用。", "#DIV/0!：基準值為 0 或空白。"],
    notes: [
      "三個分量要嘛都是小數（0 到 1），要嘛都是百分數（0 到 100）；單一基準值在小數時不大於 1，在百分數時大於 1。",
    ],
  },
  ATTAIN: {
    meaning: "依 KPI 的好壞方向計算目標達成率。",
    formula:
      "up：actual / target\ndown：2 − actual / target\non：1 − |actual − target| / target\n不低於 0，不高於 cap",
    result: "小數；1 表示達到目標。",
    units: {
      actual: "數值或範圍",
      target: "不小於 0 的數，單位與 actual 相同",
      direction: '"up"、"down" 或 "on"',
      cap: "小數，例如 120%",
    },
    errors: ["#DIV/0!：目標為 0，且方向為 up 或 on。", "#VALUE!：目標為負數，或未知的方向。"],
    notes: ["範圍逐列計算並溢出。", "淨推薦值可能為負：請改用最差與最佳之間的區間評分。"],
  },
  SCORE: {
    meaning: "計分卡的加權得分。",
    formula: "Σ weight · min(attainment, cap) / Σ weight，僅計有達成率的資料列",
    result: "小數；1 表示全部目標達成。",
    units: { attainment: "小數", weight: "不小於 0 的數", cap: "小數，省略時為 120%" },
    errors: ["#DIV/0!：沒有任何資料列有達成率，或權重全為 0。", "#VALUE!：權重空白或為負數。"],
    notes: ["沒有達成率的資料列不參與，其餘權重相應放大。"],
  },
};
