import type { sales as english } from "../en/sales";
import type { Translated } from "../sentences";
import { at, quote } from "./quoting";

export const sales = {
  noClosedDeals: (f) => `${f.argument} 至少必須有一個已結案的商機；提供 status 時，至少一個已贏單`,
  unknownStage: (f) => `${at(f)} 必須是可辨識的階段，例如贏單、輸單，目前為${quote(f.found)}`,
  ambiguousStage: (f) => `${at(f)} 必須說明贏單或輸單，目前為${quote(f.found)}`,
  endBeforeStart: (f) => `${at(f)} 不得早於 ${f.other}`,
  noWords: (f) => `${f.argument} 至少必須有一個詞，0 不算；省略此引數則使用常用詞`,
  wordInBoth: (f) => `${f.argument} 中的詞不得同時出現在 ${f.other} 中，目前為${quote(f.found)}`,
  noneEnded: (f) => `${f.argument} 至少必須有一列含日期`,
  tooFewEnded: (f) =>
    `${f.argument} 必須有更多截至 as_of 已結束的資料列：未結束者過多，無法得出中位數或分位數`,
  meanOfCensored: (f) =>
    `提供 as_of 時，${f.argument} 必須是 median 或分位數：未結束的資料列沒有平均值`,
  noStages: (f) => `${f.argument} 至少必須有一個含數量的階段`,
  funnelRises: (f) =>
    `${at(f)} 不得大於前一階段的數量（${f.most}），目前為 ${f.found}；每個階段的數量必須包含已進入後續階段者`,
  noDeals: (f) => `${f.argument} 至少必須有一個含金額與機率的商機`,
  totalBelowZero: (f) => `${f.argument} 的合計必須大於 0，目前為 ${f.found}`,
} satisfies Translated<typeof english>;
