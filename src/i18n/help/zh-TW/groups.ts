import type { HelpText } from "..";

/** Headings of the index, everyday functions first. */
export const groups: HelpText["groups"] = {
  retention: "留存",
  survival: "存活分析",
  value: "價值",
  voice: "顧客心聲",
  sales: "銷售",
  service: "服務",
  behaviour: "購買行為",
  concentration: "集中度",
  scorecard: "計分卡",
  monitoring: "監控與資料檢查",
};
