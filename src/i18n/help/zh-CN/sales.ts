import type { sales as english } from "../en/sales";
import type { FunctionHelp } from "../functionHelp";
import { deals } from "./deals";
import { COUNT, CONF, CONF_NOTE, CUSTOMERS, HEADER_NOTE, MONEY, RATE } from "./shared";

export const sales: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  CONVERSION: {
    meaning: "潜在客户转化为客户的比例。",
    formula: "converted / total",
    result: "0 到 1 的小数。",
    units: { converted: COUNT, total: COUNT, conf: CONF },
    errors: ["#DIV/0!：total 为 0 或空白。", "#VALUE!：converted 大于 total 或为负数。"],
    notes: [CONF_NOTE],
  },
  ...deals,
  FUNNEL: {
    meaning: "漏斗转化：逐阶段转化率、自第一阶段起的累计转化率和流失数量。",
    formula:
      "step_rate = 本阶段数量 / 上一阶段数量\ncumulative_rate = 本阶段数量 / 第一阶段数量\ndrop = 上一阶段数量 − 本阶段数量",
    result:
      "带标题的表：stage、count、step_rate、cumulative_rate、drop。转化率为小数，drop 为数量。",
    units: { stage: "一列或一行阶段名称", count: "数量，从第一阶段开始" },
    errors: [
      "#VALUE!：数量为负，或大于上一阶段的数量（提示会指出行号）。",
      "#N/A：没有任何阶段有数量。",
    ],
    notes: [
      "每个阶段计入所有到达过该阶段的对象，包含已进入后续阶段的。",
      "上一阶段数量为 0 时，没有逐阶段转化率。",
      HEADER_NOTE,
    ],
  },
  VELOCITY: {
    meaning: "销售漏斗每天带来多少金额。",
    formula: "opportunities × win_rate × deal_size / cycle_days",
    result: "每天的金额。",
    units: { opportunities: COUNT, win_rate: RATE, deal_size: MONEY, cycle_days: "天" },
    errors: [
      "#DIV/0!：cycle_days 为 0 或空白。",
      "#VALUE!：数值为负，或 win_rate 大于 1（写成 20 而不是 20%）。",
    ],
    notes: ["四个数值须取自相同的客户群和期间。"],
  },
  PIPELINE: {
    meaning: "按概率加权的商机金额，以及进行中商机对目标额的覆盖程度。",
    formula:
      "加权金额 = Σ amount × probability\n覆盖率 = 进行中商机（0 < probability < 1）的 Σ amount / quota",
    result: "金额；给出 quota 时为一行：加权金额、覆盖率（3 表示三倍于目标额）。",
    units: {
      amount: "一列或一行金额",
      probability: "一列或一行 0 到 1 的小数",
      quota: MONEY,
    },
    errors: [
      "#VALUE!：概率不在 0 到 1 之间（写成 40 而不是 40%）；提示会指出行号。",
      "#DIV/0!：quota 为 0。",
      "#N/A：没有同时带金额和概率的商机。",
    ],
    notes: ["没有概率的商机不计入。", HEADER_NOTE],
  },
  ACCURACY: {
    meaning: "预测与实际相差多少。",
    formula:
      "wape = Σ |actual − forecast| / Σ actual\nmape = |actual − forecast| / |actual| 的平均值\nbias = Σ (forecast − actual) / Σ actual\naccuracy = 1 − wape",
    result: "小数；误差之和超过实际值之和时，accuracy 会小于 0。",
    units: {
      actual: "一列或一行数值",
      forecast: "一列或一行数值",
      mode: '"wape"、"mape"、"bias" 或 "accuracy"',
    },
    errors: [
      "#DIV/0!：实际值之和为 0；mape 则为任一实际值为 0。",
      "#VALUE!：未知的 mode，或实际值之和小于 0。",
    ],
    notes: ["请使用期初锁定的预测值。", "只有其中一个值的期间不计入。", HEADER_NOTE],
  },
  RESPONSE: {
    meaning: "线索或请求等待首次回复的时间，或按时回复的比例。",
    formula:
      "每行的 (replied − arrived) × 24；再取中位数、平均值或分位数（PERCENTILE.INC）\n给出 as_of：Kaplan–Meier 分位数，未回复的行在该日结束时删失\n给出 sla_hours：在该时间内回复的行数 / 行数",
    result: "经过的小时数，含夜间和周末；给出 sla_hours 时为 0 到 1 的小数。",
    units: {
      arrived: "带时间的日期（Excel 日期序列值）",
      replied: "带时间的日期；尚未回复时留空",
      stat: '"median"、"mean" 或 0 到 1 的数',
      sla_hours: "小时",
      as_of: "日期，整天计入",
    },
    errors: [
      "#VALUE!：回复早于到达（提示会指出行号）、日期为文本，或给出 as_of 时求平均值。",
      "#N/A：没有回复，或给出 as_of 时回复太少；求平均值时，以及给出 sla_hours 而没有可判定的行时，为 #DIV/0!。",
    ],
    notes: [
      "不给出 as_of 时，未回复的行不计入中位数；未回复的较多时，结果会偏短。",
      "给出 sla_hours 时 stat 不起作用，未回复的行计为超时，但在 as_of 时仍未到时限的除外。时间按秒比较。",
      "as_of 之后的回复视为尚未回复；在其后到达的行不计入。",
      HEADER_NOTE,
    ],
  },
  CROSSSELL: {
    meaning: "购买过至少两个品类的客户比例。",
    formula: "至少购买过 min 个不同品类的客户数 / 客户数",
    result: "0 到 1 的小数。",
    units: {
      customer: CUSTOMERS,
      category: "一列或一行品类名称",
      min: "不小于 1 的整数",
      conf: CONF,
    },
    errors: ["#DIV/0!：没有可用的行。", "#VALUE!：min 不是整数，或各区域长度不同。"],
    notes: [
      "品类的比较方式与编号相同：首尾空格和大小写没有影响。",
      "标题无法与名称区分，请勿包含标题行。",
      CONF_NOTE,
    ],
  },
  UPSELL: {
    meaning: "付费客户中付费比以前更多的比例。",
    formula: "after > before 的客户数 / before > 0 的客户数",
    result: "0 到 1 的小数。",
    units: {
      before: "一列或一行每位客户的金额",
      after: "一列或一行相同客户的金额；空白为 0",
      conf: CONF,
    },
    errors: ["#DIV/0!：以前没有人付费。", "#VALUE!：文本，或各区域长度不同。"],
    notes: ["以前没有金额的新客户不计入。", HEADER_NOTE, CONF_NOTE],
  },
};
