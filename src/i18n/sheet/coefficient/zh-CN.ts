import type { CoefficientText } from "./en";

export const zhCN: CoefficientText = {
  title: "CRM系数",
  explain: (sheet) =>
    `（满意度 × 忠诚度 × 转化率）/ 各自基准的乘积；1为达到基准。基准、预设、自定权重与风险率均为设置，请在工作表“${sheet}”中编辑。指数形式及其预设是对原文的补充。`,
  columns: {
    component: "组成部分",
    actual: "本期",
    previous: "上期",
    benchmark: "基准",
    ratio: "比值",
    weight: "权重",
    logPoints: "对数点",
  },
  components: {
    satisfaction: "满意度",
    loyalty: "忠诚度",
    conversion: "转化率",
    frequency: "每客户订单数",
    averageOrder: "平均订单金额",
    safety: "1 − 风险率",
  },
  missing: "未填写",
  product: "CRM系数",
  index: "指数形式",
  native: "公式：随输入立即更新",
  incomplete: "未计算：缺少满意度、忠诚度、转化率或其中一项的基准。",
  units: "已拒绝：有基准与其数值的单位不同。这里的比率为小数，请填写60%或0.6，而不是60。",
  taking: "加权几何平均；参与的组成部分数：",
  wrongPreset: "设置coefficient_preset须为general、retail、services或finance。",
  chartTitle: "各组成部分对指数的贡献（对数点）",
  summary: "指数形式为{index}：1为达到基准，每个条形是该组成部分的贡献。",
  noIndex:
    "没有任何组成部分同时具备数值、同单位的基准与权重。请在工作表“{targets}”中填写基准；条形图在下次刷新时出现。",
};
