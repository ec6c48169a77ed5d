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
  "COEFFICIENT.INDEX": {
    description: "系数指数：任意多项指标与其基准值之比的加权几何平均；1 表示与基准持平。",
    parameters: {
      values: "各项指标，须大于 0，单位与其基准值相同；空白项不计。",
      benchmarks: "每项指标的基准值。",
      weights: "每项指标的权重；省略为等权。",
    },
  },
  RANGESCORE: {
    description: "区间评分：实际值在最差值与最佳值之间的位置，0 到 1；区域按行返回。",
    parameters: {
      actual: "实际值或其区域。",
      worst: "得 0 分的值或其区域。",
      best: "得 1 分的值或其区域；可以小于最差值。",
    },
  },
  GRADE: {
    description: "得分的等级：不低于 90% 为 A，80% 为 B，70% 为 C，其余为 D；也可自定等级表。",
    parameters: {
      score: "得分（小数，或与等级表单位相同）或其区域。",
      table: "两列：等级的最低得分、等级。",
    },
  },
  HEALTH: {
    description: "客户健康度，0 到 100：每位客户已有指标的区间评分的加权平均。",
    parameters: {
      measures: "每行一位客户，每列一项指标；空白不计。",
      weights: "每项指标的权重；一个单元格表示等权。",
      worst: "得 0 分的值，每项一个或全部共用一个；省略为 0。",
      best: "得 100 分的值，每项一个或全部共用一个；省略为 1。",
    },
  },
  VARIANCE: {
    description: "实际值与计划值或上期值的差异；区域按行返回。",
    parameters: {
      actual: "实际值或其区域。",
      reference: "计划值、目标值或上期值，或其区域。",
      unit: "abs 为差额、pct 为相对参照值的比例、pp 为百分点；省略为 abs。",
    },
  },
} satisfies Record<string, FunctionText>;
