import type { en } from "./en";

export const zhTW: typeof en = {
  title: "再次下單的顧客占比：依首購月份與其後月數",
  cohort: "首購月份",
  size: "顧客數",
  age: (months) => `+${months}`,
  average: "全部世代",
  latest: (shown, all) => `共 ${all} 個世代，顯示最近 ${shown} 個。`,
  firstYear: "顯示首購後的十二個月。",
  explain: "該世代顧客中當月有訂單的占比；尚未結束的月份留空。",
  none: "還沒有包含完整月份的世代。",
};
