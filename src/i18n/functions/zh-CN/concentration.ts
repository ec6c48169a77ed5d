import type { FunctionText } from "../functionText";

const sales = {
  amount: "每行金额；负数为退款。",
  customer: "每行的客户编号；省略时每行是一位客户。",
};

export const concentration = {
  PARETO: {
    description: "帕累托占比：头部客户贡献的收入比例。",
    parameters: { ...sales, top: "算作头部的客户比例；省略为 20%。" },
  },
  GINI: {
    description: "客户收入的基尼系数：人人相同为 0，越集中越接近 1。",
    parameters: sales,
  },
  HHI: {
    description: "客户集中度的赫芬达尔指数（HHI）：各客户收入占比的平方和。",
    parameters: sales,
  },
  LORENZ: {
    description: "洛伦兹曲线：由小到大的客户累计占比与收入累计占比。",
    parameters: { ...sales, points: "从 0 到 1 的步数；省略为 20。" },
  },
  ABC: {
    description: "ABC 分类：按收入由大到小列出各项及其占比、累计占比和类别。",
    parameters: {
      item: "每行的品项或客户编号。",
      amount: sales.amount,
      cuts: "下一类开始的累计占比，由小到大；省略为 80% 和 95%。",
      top: "只列金额最大的若干项。",
    },
  },
  AFFINITY: {
    description: "关联购买：每对品项的支持度、置信度和提升度，按提升度由高到低。",
    parameters: {
      order: "每行的订单编号；请勿包含标题行。",
      item: "每行的品项编号。",
      min: "只列至少同时出现在若干订单中的组合；省略为 2。",
    },
  },
} satisfies Record<string, FunctionText>;
