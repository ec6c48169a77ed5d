import type { sales as english } from "../en/sales";
import type { Translated } from "../sentences";
import { at, quote } from "./quoting";

export const sales = {
  noClosedDeals: (f) => `${f.argument} 至少须有一个已关闭的商机；给出 status 时，至少一个已赢单`,
  unknownStage: (f) => `${at(f)} 须为可识别的阶段，如赢单、输单，实为${quote(f.found)}`,
  ambiguousStage: (f) => `${at(f)} 须说明赢单还是输单，实为${quote(f.found)}`,
  endBeforeStart: (f) => `${at(f)} 不得早于 ${f.other}`,
  noWords: (f) => `${f.argument} 至少须有一个词，0 不算；省略该参数则使用常用词`,
  wordInBoth: (f) => `${f.argument} 中的词不得同时出现在 ${f.other} 中，实为${quote(f.found)}`,
  noneEnded: (f) => `${f.argument} 至少须有一行带日期`,
  tooFewEnded: (f) =>
    `${f.argument} 须有更多截至 as_of 已结束的行：未结束的过多，无法得出中位数或分位数`,
  meanOfCensored: (f) => `给出 as_of 时，${f.argument} 须为 median 或分位数：未结束的行没有平均值`,
  noStages: (f) => `${f.argument} 至少须有一个带数量的阶段`,
  funnelRises: (f) =>
    `${at(f)} 不得大于上一阶段的数量（${f.most}），实为 ${f.found}；每个阶段的数量须包含已进入后续阶段的`,
  noDeals: (f) => `${f.argument} 至少须有一个带金额和概率的商机`,
  totalBelowZero: (f) => `${f.argument} 之和须大于 0，实为 ${f.found}`,
} satisfies Translated<typeof english>;
