import type { survival as english } from "../en/survival";
import type { Translated } from "../sentences";

export const survival = {
  noStarts: (f) => `${f.argument} 至少必須有一個日期`,
  noEvents: (f) => `${f.argument} 至少必須有一個 TRUE 或 1，且該列有 duration：沒有事件便無法估計`,
  shareNotReached: (f) =>
    `${f.argument} 不得超過截至最後一次事件已結束的比例（${f.most}），目前為 ${f.found}`,
  oneGroup: (f) => `${f.argument} 至少必須有兩個組別才能比較`,
  tooManyGroups: (f) =>
    `${f.argument} 最多 ${f.most} 個組別，目前為 ${f.found} 個；請檢查是否誤選了編號欄`,
  groupsApart: (f) => `${f.argument} 中至少必須有兩個組別在事件發生時仍在觀察中`,
} satisfies Translated<typeof english>;
