import type { FunctionText } from "../functionText";
import { conf } from "./shared";

export const sales = {
  CONVERSION: {
    description: "转化率：可转化对象中已转化的比例。",
    parameters: { converted: "已转化数量。", total: "可转化总数。", conf },
  },
  FUNNEL: {
    description: "漏斗：逐阶段转化率、累计转化率和各阶段流失数量。",
    parameters: {
      stage: "各阶段名称，从第一阶段开始。",
      count: "到达各阶段的数量，包含已进入后续阶段的。",
    },
  },
  WINRATE: {
    description: "赢单率：已有结果的商机中赢单的比例。",
    parameters: { won: "赢单数。", lost: "输单数。", conf },
  },
  "WINRATE.DEALS": {
    description: "商机清单的赢单率：已有结果的商机中赢单的比例，按个数或按金额计算。",
    parameters: {
      status: "每个商机的阶段或状态；未提供 amount 时请勿包含标题行。",
      won_words: "表示赢单的词；省略则使用常用的中英文词。",
      lost_words: "表示输单的词；省略则使用常用的中英文词。",
      amount: "每个商机的金额；填写后按金额计算。",
      conf: "置信水平，如 95%；填写后横向返回数值、下限、上限和样本量 n。不能与 amount 同用。",
    },
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
  "CYCLE.CENSORED": {
    description: "销售周期中位数（天），同时计入未关闭商机至今已用的时间（Kaplan-Meier）。",
    parameters: {
      created: "每个商机的创建日期。",
      closed: "每个商机的关闭日期；未关闭则留空。",
      as_of: "已知数据的最后一天；省略为数据中的最晚日期。",
    },
  },
  VELOCITY: {
    description: "销售速度：销售漏斗每天带来的金额。",
    parameters: {
      opportunities: "跟进中的商机数。",
      win_rate: "赢单率，如 20%。",
      deal_size: "赢单的平均金额。",
      cycle_days: "销售周期天数。",
    },
  },
  PIPELINE: {
    description:
      "加权商机额：各商机金额乘以概率之和；给出目标额时另返回进行中商机对目标额的覆盖率。",
    parameters: {
      amount: "每个商机的金额。",
      probability: "每个商机的概率，0 到 1；0 为输单，1 为赢单，其间为进行中。",
      quota: "销售目标额；填写后横向返回加权金额和覆盖率。",
    },
  },
  ACCURACY: {
    description: "预测准确率：预测与实际相差多少。",
    parameters: {
      actual: "各期实际值。",
      forecast: "相同各期的预测值。",
      mode: "wape、mape、bias（预测偏高时大于 0）或 accuracy；省略为 wape。",
    },
  },
  RESPONSE: {
    description: "线索响应时间：从到达到首次回复的小时数，或在规定时间内回复的比例。",
    parameters: {
      arrived: "每条线索或请求到达的日期和时间。",
      replied: "首次回复的日期和时间；尚未回复则留空。",
      stat: "median 中位数、mean 平均数或 0 到 1 的分位数；省略为 median。",
      sla_hours: "应在多少小时内回复；填写后返回按时回复的比例。",
      as_of: "已知数据的最后一天；填写后未回复的按至今已等待的时间计入。",
    },
  },
  CROSSSELL: {
    description: "交叉销售率：购买过多个品类的客户比例。",
    parameters: {
      customer: "每笔购买的客户编号；请勿包含标题行。",
      category: "每笔购买的品类；请勿包含标题行。",
      min: "至少几个品类才算；省略为 2。",
      conf,
    },
  },
  UPSELL: {
    description: "向上销售（增购）率：付费客户中付费比以前更多的比例。",
    parameters: {
      before: "每位客户以前的金额；只计大于 0 的客户。",
      after: "相同客户之后的金额；流失的客户留空。",
      conf,
    },
  },
} satisfies Record<string, FunctionText>;
