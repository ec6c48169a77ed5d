import type { FunctionText } from "../functionText";
import { conf } from "./shared";

export const sales = {
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
} satisfies Record<string, FunctionText>;
