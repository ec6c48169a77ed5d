import type { PipelineText } from "./en";

export const zhCN: PipelineText = {
  title: "商机管道",
  measure: "指标",
  actual: "本期",
  previous: "上期",
  from: "来源",
  missing: "未填写",
  lines: {
    open: "未结商机数",
    amount: "未结金额",
    weighted: "加权商机额",
    quota: "销售目标额",
    coverage: "覆盖倍数",
    winRate: "赢单率",
    unknown: "缺少金额或赢率的未结商机",
  },
  about: {
    open: () => "期末前创建、在数据最后一天仍未结，且有金额和赢率",
    amount: () => "赢率既非 0 也非 1 的未结商机金额合计",
    weighted: () => "未结商机的金额 × 赢率",
    quota: (sheet) => `工作表“${sheet}”的设置 quota：请在该处修改`,
    coverage: () => "公式：未结金额 ÷ 销售目标额",
    winRate: () => "本期有结果的商机中赢单的比例",
    unknown: () => "未计入以上金额",
  },
};
