import type { HelpText } from "..";

/** Headings of the index, everyday functions first. */
export const groups: HelpText["groups"] = {
  retention: "留存",
  survival: "生存分析",
  value: "价值",
  voice: "客户之声",
  sales: "销售",
  service: "服务",
  behaviour: "购买行为",
  concentration: "集中度",
  scorecard: "记分卡",
  monitoring: "监控与数据检查",
};
