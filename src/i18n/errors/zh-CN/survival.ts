import type { survival as english } from "../en/survival";
import type { Translated } from "../sentences";

export const survival = {
  noStarts: (f) => `${f.argument} 至少须有一个日期`,
  noEvents: (f) => `${f.argument} 至少须有一个 TRUE 或 1，且该行有 duration：没有事件则无法估计`,
  shareNotReached: (f) =>
    `${f.argument} 不得超过截至最后一次事件已结束的比例（${f.most}），实为 ${f.found}`,
  oneGroup: (f) => `${f.argument} 至少须有两个组才能比较`,
  tooManyGroups: (f) =>
    `${f.argument} 最多 ${f.most} 个组，实为 ${f.found} 个；请检查是否误选了编号列`,
  groupsApart: (f) => `${f.argument} 中至少须有两个组在事件发生时仍处于观察中`,
} satisfies Translated<typeof english>;
