import type { behaviour as english } from "../en/behaviour";
import type { Translated } from "../sentences";
import { at } from "./quoting";

export const behaviour = {
  noSegment: (f) => `分群表中必須有對應 r ${f.r}、f ${f.f}、m ${f.m} 的一列`,
  noGaps: (f) => `${f.argument} 中至少必須有一位在兩天購買過的顧客`,
  negativeSum: (f) => `${f.argument} 的合計不得小於 0，目前為 ${f.found}`,
  walletExceeded: (f) => `${f.argument} 的合計不得大於同類總支出（${f.most}），目前為 ${f.found}`,
  boundsInOrder: (f) => `${at(f)} 的最低分不得大於最高分（${f.most}），目前為 ${f.found}`,
} satisfies Translated<typeof english>;
