import type { FunctionText } from "../functionText";
import { conf } from "./shared";

export const monitoring = {
  LIMITS: {
    description: "KPI 的控制限（单值-移动极差图）：均值、下限、上限、平均移动极差和移动极差上限。",
    parameters: {
      values: "按时间顺序的 KPI 值，至少 6 个；空白会跨过。",
      baseline_n: "用最前面的多少个值计算控制限，至少 6；省略为全部。",
    },
  },
  ANOMALY: {
    description:
      "KPI 的异常信号：0 无，1 超出控制限，2 连续 8 点在均值同侧，3 四点中有三点更靠近同一控制限。",
    parameters: {
      values: "按时间顺序的 KPI 值，至少 6 个；空白没有信号。",
      baseline_n: "用最前面的多少个值计算控制限，至少 6；省略为全部。",
    },
  },
  KPISLOPE: {
    description: "KPI 的趋势：每期的斜率。",
    parameters: {
      values: "每期一个 KPI 值，至少 4 个；空白保留其时间位置。",
      method: "ols 为最小二乘，theilsen 为所有两点斜率的中位数（不受异常值影响）；省略为 ols。",
      conf,
    },
  },
  COMPARE: {
    description: "比率是否真的变化：两个比例之差（第二个减第一个）及其置信区间和 p 值。",
    parameters: {
      k1: "第一个样本中计入的数量，如留存客户数。",
      n1: "第一个样本的总数。",
      k2: "第二个样本中计入的数量。",
      n2: "第二个样本的总数。",
      conf: "置信水平；省略为 95%。",
    },
  },
  CHECK: {
    description: "检查订单明细：各类问题的行数和首次出现的行。",
    parameters: {
      customer: "每行的客户编号；其他区域都没有标题行时，请勿包含标题行。",
      date: "每行的日期。",
      amount: "每行的金额。",
      order: "每行的订单编号。",
      as_of: "晚于这一天的日期视为未来日期；省略为最晚日期。",
    },
  },
} satisfies Record<string, FunctionText>;
