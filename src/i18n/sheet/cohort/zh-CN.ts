import type { en } from "./en";

export const zhCN: typeof en = {
  title: "再次下单的客户占比：按首单月份和其后月数",
  cohort: "首单月份",
  size: "客户数",
  age: (months) => `+${months}`,
  average: "全部批次",
  latest: (shown, all) => `共 ${all} 个批次，显示最近 ${shown} 个。`,
  firstYear: "显示首单后的十二个月。",
  explain: "该批客户中当月有订单的占比；尚未结束的月份留空。",
  none: "还没有包含完整月份的批次。",
};
