import type { concentration as english } from "../en/concentration";
import type { Translated } from "../sentences";
import { at, quote } from "./quoting";

export const concentration = {
  share: (f) =>
    `${at(f)} 必須是大於 0 且不超過 1（100%）的比例，目前為${quote(f.found)}；20% 即 0.2`,
  refundWithoutId: (f) =>
    `各列單獨計算時，${at(f)} 不得小於 0，目前為 ${f.found}；請提供 ${f.other} 以沖抵退款`,
  negativeTotal: (f) =>
    `每個 ${f.other} 的 ${f.argument} 淨額不得小於 0，${quote(f.label)}為 ${f.found}；排除它即可計算占比`,
  noAmounts: (f) => `${f.argument} 至少必須有一列有金額`,
  mostCuts: (f) => `${f.argument} 最多 ${f.most} 個分界點，每類一個字母，目前為 ${f.found} 個`,
  cutsInOrder: (f) =>
    `${f.argument} 必須由小到大，例如 80% 和 95%，目前為 ${f.most} 之後出現 ${f.found}`,
  noPairs: (f) =>
    `${f.argument} 中必須有至少同時出現在 ${f.low} 筆訂單裡的兩個品項；請調低 min，或檢查同一訂單的各列是否使用相同的 order`,
  manyPairs: (f) => `結果超過 ${f.most} 個儲存格：請調高 ${f.argument}，只保留較多訂單共有的組合`,
} satisfies Translated<typeof english>;
