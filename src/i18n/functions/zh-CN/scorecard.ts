import type { FunctionText } from "../functionText";

export const scorecard = {
  COEFFICIENT: {
    description: "CRM 系数：客户满意度 × 客户忠诚度 × 转化率 ÷ 基准值；1 表示与基准持平。",
    parameters: {
      satisfaction: "客户满意度，小数或不超过 100 的百分数。",
      loyalty: "客户忠诚度，单位相同。",
      conversion: "转化率，单位相同。",
      benchmark: "一个单元格（基准值的乘积）或三个单元格（每项一个基准值），单位相同。",
    },
  },
  ATTAIN: {
    description: "目标完成率：1 表示达标；区域按行返回。",
    parameters: {
      actual: "实际值或其区域。",
      target: "不小于 0 的目标值或其区域。",
      direction: "up 越高越好、down 越低越好、on 越接近目标越好；省略为 up。",
      cap: "完成率上限，如 120%。",
    },
  },
  SCORE: {
    description: "加权得分：有完成率的各行按权重计算的平均完成率。",
    parameters: {
      attainment: "每行的完成率；空行不计。",
      weight: "每行的权重；合计不必为 100%。",
      cap: "完成率上限；省略为 120%。",
    },
  },
} satisfies Record<string, FunctionText>;
