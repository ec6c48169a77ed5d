import type { value as english } from "../en/value";
import type { FunctionHelp } from "../functionHelp";
import { AMOUNTS, COUNT, CUSTOMERS, HEADER_NOTE, MONEY, RATE } from "./shared";

export const value: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  CLV: {
    meaning: "客户终身价值：由平均购买金额、购买频率、客户生命周期、毛利率和获客成本计算。",
    formula:
      "avg_purchase × frequency × lifespan × margin − cac\n给出 rate 时：每期毛利按 (1 + rate)^t 折现，发生在期末（type 0）或期初（type 1）",
    result: "金额，单位与 avg_purchase 相同，已减去 cac。",
    units: {
      avg_purchase: MONEY,
      frequency: "每期（年）购买次数",
      lifespan: "期数（年）",
      margin: RATE,
      cac: MONEY,
      rate: "每期的小数",
      type: "0 或 1",
    },
    errors: [
      "#VALUE!：margin 不在 −1 到 1 之间（写成 40 而不是 40%），其他参数为负数，或 type 不是 0 或 1。",
    ],
    notes: [
      "频率与生命周期必须用同一期间：每年 12 次对应 3 年。",
      "省略 cac 得到未扣除获客成本的价值，CRM.LTVCAC 需要的正是它。",
    ],
  },
  "CLV.RETENTION": {
    meaning: "由每期毛利和固定留存率计算的客户终身价值。",
    formula:
      "type 0：Σ m·(1+growth)^(t−1)·retention^t / (1+rate)^t，t 从 1 开始\ntype 1：Σ m·(1+growth)^t·retention^t / (1+rate)^t，t 从 0 开始\n省略 nper 时求无限期之和：type 0 为 m·retention / (1 + rate − retention·(1+growth))",
    result: "金额，已减去 cac。",
    units: {
      margin_per_period: MONEY,
      retention: RATE,
      rate: "每期的小数",
      cac: MONEY,
      type: "0：第一笔毛利在一期之后；1：第一笔毛利在现在",
      growth: "每期的小数",
      nper: "整数期数",
    },
    errors: [
      "#NUM!：retention × (1 + growth) 达到 1 + rate，无限期之和不存在。",
      "#VALUE!：retention 不在 0 到 1 之间，rate 为负数，或 nper 不是不小于 1 的整数。",
    ],
    notes: ["type 的选择是两位分析师结果不同的最常见原因：请说明用的是哪一种。"],
  },
  CAC: {
    meaning: "获得一个新客户的平均成本。",
    formula: "cost / new_customers",
    result: "每个新客户的金额。",
    units: { cost: MONEY, new_customers: COUNT },
    errors: ["#DIV/0!：new_customers 为 0 或空白。", "#VALUE!：参数为负数。"],
    notes: ["计算付费获客成本时，请给出付费支出和付费渠道带来的客户数。"],
  },
  PAYBACK: {
    meaning: "客户毛利收回获客成本所需的期数。",
    formula:
      "满足 Σ arpu·margin·(1−churn)^(k−1) ≥ cac（k = 1…t）的最小 t，期内按线性计算\n没有 churn 时：cac / (arpu × margin)",
    result: "期数，单位与 arpu 相同（arpu 为每月时即月数）。",
    units: { cac: MONEY, arpu: "每客户每期金额", margin: RATE, churn: "每期的小数" },
    errors: [
      "#DIV/0!：arpu × margin 为 0。",
      "#NUM!：在此流失率下成本永远收不回。",
      "#VALUE!：参数超出允许范围。",
    ],
    notes: [],
  },
  LTVCAC: {
    meaning: "扣除获客成本之前的客户终身价值，是获客成本的几倍。",
    formula: "clv_gross / cac",
    result: "比值；3 是常用的经验标准。",
    units: { clv_gross: MONEY, cac: MONEY },
    errors: ["#DIV/0!：cac 为 0 或空白。"],
    notes: ["请使用扣除 cac 之前的价值：净值会把成本减两次。"],
  },
  MULTIPLE: {
    meaning: "每期一单位毛利在整个客户关系中的现值（毛利乘数）。",
    formula:
      "type 0：retention / (1 + rate − retention·(1+growth))\ntype 1：(1 + rate) / (1 + rate − retention·(1+growth))",
    result: "倍数：乘以每期毛利即为未扣获客成本的终身价值。",
    units: {
      retention: RATE,
      rate: "每期的小数",
      type: "0：第一笔毛利在一期之后；1：第一笔毛利在现在",
      growth: "每期的小数",
    },
    errors: [
      "#NUM!：retention × (1 + growth) 达到 1 + rate，无限期之和不存在。",
      "#VALUE!：retention 不在 0 到 1 之间，rate 为负数，或 growth 不大于 −1。",
    ],
    notes: ["Gupta 与 Lehmann（2003）：留存率 80%、折现率 12% 时，客户价值是年毛利的 2.5 倍。"],
  },
  "CLV.HISTORIC": {
    meaning: "每位客户至今带来的价值：是历史价值，不是预测。",
    formula: "该客户的 Σ amount × margin",
    result: "带标题的表格：customer、value；按首次出现的顺序，给出 top 时从大到小。",
    units: { customer: CUSTOMERS, amount: AMOUNTS, margin: RATE, top: "保留的客户数" },
    errors: [
      "#N/A：没有同时含客户和金额的行，或结果超过 100,000 个单元格：请给出 top。",
      "#VALUE!：金额为文本，margin 不在 −1 到 1 之间（写成 40 而不是 40%），或 top 小于 1。",
    ],
    notes: ["退款会减少价值；只有退款的客户价值为负。", HEADER_NOTE],
  },
  "CLV.FLOW": {
    meaning: "已知每期毛利和存活率时的客户终身价值。",
    formula: "Σ margin_t · survival_t / (1 + rate)^t − cac，t 从 1（type 0）或从 0（type 1）开始",
    result: "金额，已减去 cac。",
    units: {
      margins: "一列或一行，每期金额",
      survival: "一列或一行，每期仍留存的最初客户比例（小数）",
      rate: "每期的小数",
      cac: MONEY,
      type: "0：第一笔毛利在一期之后；1：第一笔毛利在现在",
    },
    errors: [
      "#N/A：没有任何一期。",
      "#VALUE!：区域中间有空白，存活率上升或不在 0 到 1 之间，rate 为负数，或区域长度不同。",
    ],
    notes: [
      "存活率可来自 CRM.SURVIVAL：客户流失快慢不一时，比单一固定留存率更准确。",
      "最后一期之后不再计入任何价值。",
    ],
  },
  "CLV.MIGRATION": {
    meaning: "客户在活跃、沉睡、流失等状态间迁移时，各起始状态的客户终身价值。",
    formula:
      "V = Σ (P/(1 + rate))^t · R，t = 1 … nper（type 0）或 0 … nper − 1（type 1）\n省略 nper 时：type 1 为 (I − P/(1 + rate))⁻¹ · R，type 0 再减去 R",
    result: "不带标题的一列：每位客户的金额，每个状态一行。",
    units: {
      transition: "方形区域的小数，每行之和为 1",
      value_per_state: "一列或一行，各状态每期金额",
      rate: "每期的小数",
      nper: "整数期数",
      type: "0：第一笔毛利在一期之后；1：第一笔毛利在现在",
    },
    errors: [
      "#N/A：transition 为空。",
      "#NUM!：省略 nper 且 rate 为 0，无限期之和不存在。",
      "#VALUE!：transition 不是方形、有空白或某行之和不是 1；value_per_state 的状态数不同。",
    ],
    notes: [
      "transition 的行和列以及 value_per_state 须按同一顺序列出同样的状态。",
      "Pfeifer 与 Carraway（2000）计入当前一期：即 type 1。",
    ],
  },
  EQUITY: {
    meaning: "客户资产：全部客户合计的价值。",
    formula: "Σ customers × clv",
    result: "金额。",
    units: { customers: COUNT, clv: "每位客户的金额" },
    errors: [
      "#N/A：没有两者俱全的细分。",
      "#VALUE!：客户数为负、为文本，区域长度不同，或一个是单元格而另一个是区域。",
    ],
    notes: ["缺少 customers 或 clv 的细分不计入。", HEADER_NOTE],
  },
};
