import type { FunctionText } from "./functionText";

const conf = "置信水平，如 95%；填写后横向返回数值、下限、上限和样本量 n。";
const cac = "获客成本；省略为 0。";
const timing = "收款时点：0 为期末，1 为期初；省略为 0。";
const refunds = "每行金额；负数为退款，不算订单。";
const orderLog = {
  customer: "每行的客户编号；仅用编号时请勿包含标题行。",
  date: "每行的日期；没有订单编号时，同一客户同一天的行算一笔订单。",
  order: "每行的订单编号；编号相同的行算一笔订单。",
  amount: refunds,
};

export const zhCN = {
  RETENTION: {
    description: "客户留存率：期初客户中到期末仍在的比例。",
    parameters: {
      start: "期初客户数。",
      end: "期末客户数，含新客户。",
      new_customers: "本期新增客户数。",
      conf,
    },
  },
  "RETENTION.ACTIVE": {
    description: "活跃留存率：上一期间购买过的客户中，下一期间再次购买的比例。",
    parameters: {
      customer: "每笔订单的客户编号。",
      date: "每笔订单的日期。",
      prev_start: "上一期间的第一天；该期间到 start 前一天为止。",
      start: "下一期间的第一天。",
      end: "下一期间的最后一天（含当天）。",
      amount: "每笔订单的金额；负数为退款，不算活跃。",
      conf,
    },
  },
  CHURN: {
    description: "客户流失率：期初客户中本期流失的比例。",
    parameters: { start: "期初客户数。", lost: "其中本期流失的客户数。", conf },
  },
  COHORT: {
    description: "同期群留存表：按首次购买的期间给客户分组，列出此后各期的活跃情况。",
    parameters: {
      customer: "每笔订单的客户编号。",
      date: "每笔订单的日期。",
      amount: "每笔订单的金额；revenue 模式必填，负数为退款，不算活跃。",
      period: "期间长度：D 日、W 周、M 月、Q 季、Y 年；省略为 M。",
      mode: "rate 比例、count 人数或 revenue 收入；省略为 rate。",
      as_of: "计入的最后一天；省略为数据中的最晚日期。",
    },
  },
  CLV: {
    description: "客户终身价值：平均购买金额 × 购买频率 × 客户生命周期 × 毛利率 − 获客成本。",
    parameters: {
      avg_purchase: "平均购买金额（每次）。",
      frequency: "每期购买次数，通常按年计。",
      lifespan: "客户生命周期的期数，与购买频率同一期间。",
      margin: "毛利率，如 40%。",
      cac,
      rate: "每期折现率；省略为 0。",
      type: timing,
    },
  },
  "CLV.RETENTION": {
    description: "按固定留存率和折现率计算的客户终身价值。",
    parameters: {
      margin_per_period: "每位客户每期的毛利（金额）。",
      retention: "每期留存率。",
      rate: "每期折现率。",
      cac,
      type: timing,
      growth: "每期毛利增长率；省略为 0。",
      nper: "期数；省略为无限期。",
    },
  },
  CAC: {
    description: "获客成本：获客支出除以新客户数。",
    parameters: { cost: "本期的获客支出。", new_customers: "本期新增客户数。" },
  },
  PAYBACK: {
    description: "获客成本回收期：客户毛利收回获客成本所需的期数。",
    parameters: {
      cac: "获客成本。",
      arpu: "每位客户每期的收入。",
      margin: "毛利率，如 40%。",
      churn: "每期流失率；省略为 0。",
    },
  },
  LTVCAC: {
    description: "客户终身价值与获客成本之比（LTV/CAC）。",
    parameters: { clv_gross: "未扣除获客成本的客户终身价值。", cac: "获客成本。" },
  },
  NPS: {
    description: "净推荐值：推荐者（9–10 分）占比减去贬损者（0–6 分）占比。",
    parameters: { scores: "0 到 10 的整数评分，每个回答一个。", weights: "每个回答的权重。", conf },
  },
  CSAT: {
    description: "客户满意度：高分占比、平均分或 0 到 100 的百分制得分。",
    parameters: {
      scores: "1 到最高分的整数评分，每个回答一个。",
      scale: "量表的最高分；省略为 5。",
      top: "最高的几档算满意；省略为 2。",
      mode: "top 满意占比、mean 平均分或 points 百分制得分；省略为 top。",
      conf,
    },
  },
  CONVERSION: {
    description: "转化率：可转化对象中已转化的比例。",
    parameters: { converted: "已转化数量。", total: "可转化总数。", conf },
  },
  WINRATE: {
    description: "赢单率：已有结果的商机中赢单的比例。",
    parameters: { won: "赢单数。", lost: "输单数。", conf },
  },
  CYCLE: {
    description: "销售周期：商机从创建到关闭的天数。",
    parameters: {
      created: "每个商机的创建日期。",
      closed: "每个商机的关闭日期；未关闭的行不计。",
      stat: "median 中位数、mean 平均数或 0 到 1 的分位数；省略为 median。",
      status: "每个商机的阶段；填写后只计赢单。",
      conf,
    },
  },
  REPEAT: {
    description: "复购率：至少下过两笔订单的客户比例。",
    parameters: { ...orderLog, conf },
  },
  FREQ: {
    description: "购买频率：每位客户每期的订单数。",
    parameters: { ...orderLog, periods: "数据覆盖的期数；省略为 1。" },
  },
  AOV: {
    description: "客单价（笔单价）：扣除退款后的收入除以订单数。",
    parameters: {
      amount: "每行金额；负数为退款。",
      order: orderLog.order,
      customer: "每行的客户编号。",
      date: "每行的日期；有客户而无订单编号时，同一客户同一天的行算一笔订单。",
    },
  },
  ARPU: {
    description: "人均消费：每位客户每期的收入，已扣除退款。",
    parameters: {
      amount: "每行金额；负数为退款。",
      customer: "每行的客户编号。",
      periods: "数据覆盖的期数；省略为 1。",
    },
  },
  RFM: {
    description: "RFM 表：每位客户的最近购买、购买频率和消费金额及其评分和客户分层。",
    parameters: {
      customer: "每行的客户编号。",
      date: "每行的日期。",
      amount: "每行金额；负数为退款。",
      order: "每行的订单编号；省略时同一客户同一天的行算一笔订单。",
      as_of: "计算最近购买天数的基准日；省略为数据中的最晚日期。",
      bins: "评分档数，2 到 9；省略为 5。",
      method: "independent 各自评分，或 nested 在 R 内评 F、在 R×F 内评 M；省略为 independent。",
      top: "只列消费金额最高的若干客户。",
    },
  },
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
