import type { scorecard as english } from "../en/scorecard";
import type { FunctionHelp } from "../functionHelp";
import { EMPTY_NOTE } from "./shared";

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
  "COEFFICIENT.INDEX": {
    meaning: "CRM 系数的指数形式：任意多项指标与其基准值之比的加权几何平均。",
    formula: "Π (value / benchmark)^(weight / Σ weight)",
    result: "比值；1 表示等于基准。",
    units: {
      values: "大于 0 的数，单位与各自的基准值相同",
      benchmarks: "数值，每项一个",
      weights: "不小于 0 的数，省略时为等权",
    },
    errors: [
      "#DIV/0!：某个基准值为 0、没有任何指标，或权重全为 0。",
      "#VALUE!：指标不大于 0、基准值为负数，或权重为空。",
    ],
    notes: [
      "空白的指标不参与，其余权重相应放大。",
      "越低越好的指标请换成越高越好的形式，例如 1 − 风险率。",
      "各行业的起始权重：通用：满意度 1、忠诚度 1、转化率 1；零售：满意度 ½、忠诚度 ½、转化率 ½、购买频率 1、客单价 1；服务：满意度 1½、忠诚度 1½、转化率 ½；金融：满意度 ½、忠诚度 ½、转化率 1½、1 − 风险率 1。",
    ],
  },
  RANGESCORE: {
    meaning: "实际值在最差值与最佳值之间所处的位置。",
    formula: "(actual − worst) / (best − worst)，不低于 0，不高于 1",
    result: "0 到 1 的小数。",
    units: {
      actual: "数值或区域",
      worst: "数值或区域，单位与 actual 相同",
      best: "数值或区域，单位与 actual 相同；越低越好时小于 worst",
    },
    errors: ["#DIV/0!：worst 与 best 相同。", "#VALUE!：含文本，或区域长度不同。"],
    notes: [
      "区域按行计算并溢出；含空白的行返回空单元格。",
      "适用于没有自然零点的指标，例如净推荐值：这类指标的目标达成率没有意义。",
      EMPTY_NOTE,
    ],
  },
  GRADE: {
    meaning: "得分的等级。",
    formula:
      "得分所达到的最高分数线的等级\n不提供 table 时：90% 起为 A，80% 起为 B，70% 起为 C，其余为 D",
    result: "表中所写的等级。",
    units: {
      score: "小数，或与 table 单位相同的数，或区域",
      table: "两列：分数线、等级；顺序不限，标题行会跳过",
    },
    errors: ["#N/A：得分低于表中所有分数线。", "#VALUE!：table 不是两列，或某行只填了一半。"],
    notes: ["恰好等于分数线即为达到；比较前不四舍五入。", "区域按行计算并溢出。"],
  },
  HEALTH: {
    meaning: "由多项指标（如使用、支持、付款）得出的每位客户的健康度。",
    formula:
      "100 · Σ weight · score / Σ weight，仅计该客户已有的指标\nscore = (measure − worst) / (best − worst)，不低于 0，不高于 1",
    result: "一列 0 到 100 的数，measures 每行一个。",
    units: {
      measures: "每行一位客户，每列一项指标",
      weights: "每项指标一个单元格，或共用一个；不小于 0 的数",
      worst: "每项指标一个单元格，或共用一个，单位与指标相同；省略时为 0",
      best: "每项指标一个单元格，或共用一个，单位与指标相同；省略时为 1",
    },
    errors: [
      "#DIV/0!：某项指标的 worst 与 best 相同，或权重全为 0；仅某一行出现时：该行已有的指标没有权重。",
      "#VALUE!：指标中有文本，或权重为空或缺少。",
    ],
    notes: [
      "没有任何指标的行返回空单元格。",
      "使用前请与流失情况核对：低分客户是否更常流失？",
      EMPTY_NOTE,
    ],
  },
  VARIANCE: {
    meaning: "实际值与计划值、目标值或上期值的差异。",
    formula: "abs：actual − reference\npct：actual / reference − 1\npp：(actual − reference) · 100",
    result: "abs：与数值单位相同；pct：小数；pp：百分点。",
    units: {
      actual: "数值或区域",
      reference: "数值或区域，单位与 actual 相同",
      unit: '"abs"、"pct" 或 "pp"',
    },
    errors: [
      "#N/A：参照值不大于 0 时，相对变化（pct）没有意义。",
      "#VALUE!：未知的 unit，或含文本。",
    ],
    notes: [
      "比率从 60% 升到 85%，是升高 25 个百分点，也是升高 41.7%：请说明是哪一种。",
      "区域按行计算并溢出；含空白的行返回空单元格。",
      EMPTY_NOTE,
    ],
  },
};
