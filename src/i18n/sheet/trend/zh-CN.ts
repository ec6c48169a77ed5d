import type { en } from "./en";

export const zhCN: typeof en = {
  title: (currency) => (currency === "" ? "月度销售额" : `月度销售额（${currency}）`),
  month: "月份",
  revenue: "销售额",
  complete: "完整月份",
  running: "进行中的月份",
  rising: (last, lastMonth, first, firstMonth) =>
    `月度销售额从${firstMonth}的 ${first} 上升到${lastMonth}的 ${last}。`,
  falling: (last, lastMonth, first, firstMonth) =>
    `月度销售额从${firstMonth}的 ${first} 下降到${lastMonth}的 ${last}。`,
  level: (last, lastMonth, firstMonth) => `${lastMonth}销售额为 ${last}，与${firstMonth}持平。`,
  single: (last, month) => `只有一个完整月份：${month}销售额为 ${last}。`,
  none: "还没有完整的月份。",
};
