import type { monitoring as english } from "../en/monitoring";
import type { FunctionHelp } from "../functionHelp";
import { AMOUNTS, CONF, CONF_NOTE, COUNT, CUSTOMERS, DATES, EMPTY_NOTE, ORDERS } from "./shared";

export const monitoring: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  LIMITS: {
    meaning: "KPI 自身波动的范围（单值-移动极差图，Wheeler）。",
    formula:
      "lower、upper = mean ∓ 2.66 · mean_moving_range\nrange_limit = 3.268 · mean_moving_range\n移动极差：相邻两个值之差的绝对值",
    result: "一行：mean、lower、upper、mean_moving_range、range_limit，单位与数值相同。",
    units: {
      values: "按时间顺序的一列或一行数值",
      baseline_n: "6 到值的个数之间的整数",
    },
    errors: ["#N/A：少于 6 个值。", "#VALUE!：baseline_n 小于 6 或大于值的个数，或数值中有文本。"],
    notes: [
      "12 个值以上时控制限才可靠。",
      "给出 baseline_n，可保留正常时期的控制限来判断之后的值。",
      "请排除尚未结束的期间。",
      EMPTY_NOTE,
    ],
  },
  ANOMALY: {
    meaning: "KPI 的哪些值超出了通常的波动。",
    formula:
      "1：超出 CRM.LIMITS 的控制限\n2：连续 8 点在均值同侧\n3：四点中有三点更靠近同一控制限而非均值，且本点是其中之一\n0：无；取适用的最小编号",
    result: "一列 0、1、2 或 3，每个值一个；值为空白时为空。",
    units: {
      values: "按时间顺序的一列或一行数值",
      baseline_n: "6 到值的个数之间的整数",
    },
    errors: ["#N/A：少于 6 个值。", "#VALUE!：baseline_n 小于 6 或大于值的个数，或数值中有文本。"],
    notes: [
      "2 和 3 标在完成该形态的点及之后仍满足的各点；恰在均值上的点使连续中断。",
      "没有信号的值无需解释，也不必采取行动。",
      EMPTY_NOTE,
    ],
  },
  KPISLOPE: {
    meaning: "KPI 的趋势：每期的变化量。",
    formula:
      "ols：最小二乘直线的斜率，上下限用 Student t\ntheilsen：所有两点斜率的中位数，上下限用 Sen 法",
    result: "每期的变化量，单位与数值相同。",
    units: {
      values: "一列或一行数值，每期一个",
      method: '"ols" 或 "theilsen"',
      conf: CONF,
    },
    errors: ["#N/A：少于 4 个值。", "#VALUE!：未知的 method，或数值中有文本。"],
    notes: [
      "空白的期间保留其时间位置。",
      "上下限分居 0 的两侧时，没有趋势的证据。值太少时 theilsen 可能没有上下限，对应单元格为空。",
      CONF_NOTE,
      EMPTY_NOTE,
    ],
  },
  COMPARE: {
    meaning: "两个独立样本（如两个期间）之间的比率是否真的变化。",
    formula:
      "difference = k2 / n2 − k1 / n1\nlow、high：Newcombe 混合得分区间\np：合并比例的双侧 z 检验，无连续性校正",
    result: "一行：difference、low、high、p，均为小数。",
    units: { k1: COUNT, n1: COUNT, k2: COUNT, n2: COUNT, conf: `${CONF}；省略时为 95%` },
    errors: ["#DIV/0!：某个样本为空。", "#VALUE!：部分大于其样本，或个数不是整数。"],
    notes: [
      "上下限分居 0 的两侧时，差异可能只是偶然。",
      "不适用于对同一批客户先后两次的调查：其回答并不独立。",
    ],
  },
  CHECK: {
    meaning: "计算之前，检查订单明细中哪些行会被排除或产生误导。",
    formula:
      "blank id：没有客户编号或订单编号\nblank date：没有日期\ntext date、text amount：不是以数字存储\nduplicate order id：同一客户同一订单编号的多余行\nrefund：金额小于 0\nids that differ only in case：与首次写法仅大小写不同的行\ndate after as_of：晚于 as_of 的日期\nimplausible date：早于 1990-01-01 或晚于 2100-01-01\noutlier amount：金额的对数与中位数之差超过 5 倍绝对中位差",
    result:
      "含标题的表格：issue、rows、first_row。列出全部问题；first_row 从区域顶部数起，含标题行。",
    units: { customer: CUSTOMERS, date: DATES, amount: AMOUNTS, order: ORDERS, as_of: "日期" },
    errors: ["#N/A：没有数据行。", "#VALUE!：区域长度不同。"],
    notes: [
      "问题不一定是错误：一笔订单有多行明细时，也会列为重复的订单编号。",
      "文本日期和文本金额可在任务窗格中转换。",
    ],
  },
};
