import type { en } from "./en";

export const zhTW: typeof en = {
  title: (currency) => (currency === "" ? "每月營收" : `每月營收（${currency}）`),
  month: "月份",
  revenue: "營收",
  complete: "完整月份",
  running: "進行中的月份",
  rising: (last, lastMonth, first, firstMonth) =>
    `每月營收從 ${firstMonth}的 ${first} 上升到 ${lastMonth}的 ${last}。`,
  falling: (last, lastMonth, first, firstMonth) =>
    `每月營收從 ${firstMonth}的 ${first} 下降到 ${lastMonth}的 ${last}。`,
  level: (last, lastMonth, firstMonth) => `${lastMonth}營收為 ${last}，與 ${firstMonth}相同。`,
  single: (last, month) => `只有一個完整月份：${month}營收為 ${last}。`,
  none: "還沒有完整的月份。",
};
