import type { concentration as english } from "../en/concentration";
import type { FunctionHelp } from "../functionHelp";
import { AMOUNTS, CUSTOMERS, HEADER_NOTE, ORDERS } from "./shared";

const NEGATIVE_ERROR = "#VALUE!：净额小于 0（提示会指出是谁），或金额为文本。";
const SHARE_ERRORS = ["#DIV/0!：没有金额，或全部为 0。", NEGATIVE_ERROR];
const ROWS_NOTE = "退款冲抵到各自的客户。不提供 customer 时，每行算一位客户。";

export const concentration: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  PARETO: {
    meaning: "头部客户带来的收入比例，即“二八”问题。",
    formula: "前 ⌈top × 客户数⌉ 位客户的 Σ amount / Σ amount",
    result: "0 到 1 的小数。",
    units: { amount: AMOUNTS, customer: CUSTOMERS, top: "客户比例，省略时为 20%" },
    errors: SHARE_ERRORS,
    notes: [
      "已发表的 339 家企业均值：前 20% 的客户带来 67% 的收入（McCarthy 与 Winer，2019）。结果取决于时间跨度：跨度越长，只买一次的客户越多。",
      ROWS_NOTE,
      HEADER_NOTE,
    ],
  },
  GINI: {
    meaning: "收入在客户之间分布的不均程度（基尼系数）。",
    formula:
      "Σ (2i − n − 1) · x_i / (n · Σ x)，客户 i = 1 … n 由小到大\n总体基尼系数，不作小样本修正",
    result: "人人相同为 0；全部收入来自一位客户时为 1 − 1/n。",
    units: { amount: AMOUNTS, customer: CUSTOMERS },
    errors: SHARE_ERRORS,
    notes: [ROWS_NOTE, HEADER_NOTE],
  },
  HHI: {
    meaning: "收入对少数客户的依赖程度（赫芬达尔指数）。",
    formula: "Σ (客户的 amount / Σ amount)²",
    result: "人人相同为 1/n；全部来自一位客户时为 1。乘以 10,000 即监管机构使用的刻度。",
    units: { amount: AMOUNTS, customer: CUSTOMERS },
    errors: SHARE_ERRORS,
    notes: ["1 / HHI 是集中程度相同的等额客户数。", ROWS_NOTE],
  },
  LORENZ: {
    meaning: "基尼系数背后的曲线（洛伦兹曲线）：金额最小的客户带来多少收入。",
    formula: "x 处的 revenue_share = 最小的 x · n 位客户的 Σ amount / Σ amount，客户之间线性插值",
    result: "带标题的表：customer_share、revenue_share；从 0 到 1 共 points + 1 行。",
    units: { amount: AMOUNTS, customer: CUSTOMERS, points: "步数，省略时为 20" },
    errors: [
      "#DIV/0!：金额全部为 0。",
      "#N/A：没有金额，或结果超过 100,000 个单元格：请调低 points。",
      NEGATIVE_ERROR,
    ],
    notes: ["用带直线的散点图绘制；对角线表示完全均等。", ROWS_NOTE],
  },
  ABC: {
    meaning: "按收入把品项或客户分为 A、B、C 类。",
    formula:
      "cumulative = 该项与所有更大项的占比之和\nclass：该项起点所在的类，即按它之前的累计占比判定",
    result: "带标题的表：item、amount、share、cumulative、class；由大到小。",
    units: {
      item: "一列或一行品项或客户编号",
      amount: AMOUNTS,
      cuts: "累计占比，省略时为 80% 和 95%",
      top: "保留的行数；占比仍按全部计算",
    },
    errors: [
      "#DIV/0!：金额全部为 0。",
      "#N/A：没有金额，或结果超过 100,000 个单元格：请给出 top。",
      NEGATIVE_ERROR,
      "#VALUE!：cuts 不是由小到大，或不在 0 到 1 之间。",
    ],
    notes: [
      "跨过分界点的项仍属于其起点所在的类；起点恰好在分界点上的项属于下一类。",
      "更多分界点得到更多类别：A 到 Z。",
      HEADER_NOTE,
    ],
  },
  AFFINITY: {
    meaning: "哪些品项常被一起购买，且高于偶然（关联购买）。",
    formula:
      "support（支持度）= 同时含两者的订单 / 全部订单\nconfidence（置信度）= 同时含两者的订单 / 含 item_a 的订单\nlift（提升度）= confidence / (含 item_b 的订单 / 全部订单)",
    result:
      "带标题的表：item_a、item_b、orders、support、confidence、lift；每对列出两个方向，提升度高的在前。",
    units: { order: ORDERS, item: "一列或一行品项编号", min: "订单数，省略时为 2" },
    errors: [
      "#N/A：没有同时出现在足够多订单中的组合，或结果超过 100,000 个单元格：请调高 min。",
      "#VALUE!：区域长度不同，或 min 小于 1。",
    ],
    notes: [
      "提升度大于 1 表示两者相互吸引；订单太少时可能只是偶然，请调高 min。",
      "同一订单中的品项只计一次。请自行排除退款行。",
      "只有编号时无法判断标题：请从标题下一行开始选取。",
      "耗时取决于订单的大小：10 个品项的订单有 45 对，100 个品项的有 4,950 对。若 order 列在无关的行中重复（例如日期），订单会变得极大。",
    ],
  },
};
