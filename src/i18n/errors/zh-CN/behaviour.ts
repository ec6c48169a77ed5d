import type { behaviour as english } from "../en/behaviour";
import type { Translated } from "../sentences";
import { at } from "./quoting";

export const behaviour = {
  noSegment: (f) => `分层表中须有对应 r ${f.r}、f ${f.f}、m ${f.m} 的一行`,
  noGaps: (f) => `${f.argument} 中至少须有一位在两天购买过的客户`,
  negativeSum: (f) => `${f.argument} 的合计须不小于 0，实为 ${f.found}`,
  walletExceeded: (f) => `${f.argument} 的合计不得大于同类总支出（${f.most}），实为 ${f.found}`,
  boundsInOrder: (f) => `${at(f)} 的最低分不得大于最高分（${f.most}），实为 ${f.found}`,
} satisfies Translated<typeof english>;
