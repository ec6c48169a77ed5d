import type { FunctionText } from "../functionText";

const sales = {
  amount: "每列金額；負數為退款。",
  customer: "每列的顧客編號；省略時每列是一位顧客。",
};

export const concentration = {
  PARETO: {
    description: "帕雷托占比：前段顧客貢獻的營收比例。",
    parameters: { ...sales, top: "算作前段的顧客比例；省略為 20%。" },
  },
  GINI: {
    description: "顧客營收的吉尼係數：人人相同為 0，越集中越接近 1。",
    parameters: sales,
  },
  HHI: {
    description: "顧客集中度的赫芬達爾指數（HHI）：各顧客營收占比的平方和。",
    parameters: sales,
  },
  LORENZ: {
    description: "羅倫茲曲線：由小到大的顧客累計占比及其營收累計占比。",
    parameters: { ...sales, points: "從 0 到 1 的步數；省略為 20。" },
  },
  ABC: {
    description: "ABC 分類：依營收由大到小列出各品項及其占比、累計占比和類別。",
    parameters: {
      item: "每列的品項或顧客編號。",
      amount: sales.amount,
      cuts: "下一類開始的累計占比，由小到大；省略為 80% 和 95%。",
      top: "只列金額最大的若干品項。",
    },
  },
  AFFINITY: {
    description: "關聯購買：每對品項的支持度、信賴度和提升度，依提升度由高到低。",
    parameters: {
      order: "每列的訂單編號；請勿包含標題列。",
      item: "每列的品項編號。",
      min: "只列至少同時出現在若干訂單中的組合；省略為 2。",
    },
  },
} satisfies Record<string, FunctionText>;
