import type { scorecard as english } from "../en/scorecard";
import type { FunctionHelp } from "../functionHelp";

export const scorecard: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  COEFFICIENT: {
    meaning: "CRM 系数：满意度、忠诚度与转化率相对于基准值。",
    formula:
      "(satisfaction × loyalty × conversion) / benchmark\nbenchmark：一个单元格（三者乘积），或三个单元格（各自的基准）",
    result: "比值；1 表示等于基准。",
    units: {
      satisfaction: "小数或百分数",
      loyalty: "小数或百分数",
      conversion: "小数或百分数",
      benchmark: "一个或三个单元格，单位相同",
    },
    errors: ["#VALUE!：小数与百分数混用。", "#DIV/0!：基准值为 0 或空白。"],
    notes: [
      "三个分量要么都是小数（0 到 1），要么都是百分数（0 到 100）；单个基准值在小数时不大于 1，在百分数时大于 1。",
    ],
  },
  ATTAIN: {
    meaning: "按 KPI 的好坏方向计算目标达成率。",
    formula:
      "up：actual / target\ndown：2 − actual / target\non：1 − |actual − target| / target\n不低于 0，不高于 cap",
    result: "小数；1 表示达到目标。",
    units: {
      actual: "数值或区域",
      target: "不小于 0 的数，单位与 actual 相同",
      direction: '"up"、"down" 或 "on"',
      cap: "小数，例如 120%",
    },
    errors: ["#DIV/0!：目标为 0，且方向为 up 或 on。", "#VALUE!：目标为负数，或未知的方向。"],
    notes: ["区域按行计算并溢出。", "净推荐值可能为负：请改用最差与最好之间的区间评分。"],
  },
  SCORE: {
    meaning: "记分卡的加权得分。",
    formula: "Σ weight · min(attainment, cap) / Σ weight，仅计有达成率的行",
    result: "小数；1 表示全部目标达成。",
    units: { attainment: "小数", weight: "不小于 0 的数", cap: "小数，省略时为 120%" },
    errors: ["#DIV/0!：没有任何行有达成率，或权重全为 0。", "#VALUE!：权重为空或为负数。"],
    notes: ["没有达成率的行不参与，其余权重相应放大。"],
  },
};
