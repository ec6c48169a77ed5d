import type { concentration as english } from "../en/concentration";
import type { Translated } from "../sentences";
import { at, quote } from "./quoting";

export const concentration = {
  share: (f) => `${at(f)} 须为大于 0 且不超过 1（100%）的比例，实为${quote(f.found)}；20% 即 0.2`,
  refundWithoutId: (f) =>
    `每行单独计算时，${at(f)} 须不小于 0，实为 ${f.found}；请给出 ${f.other} 以冲抵退款`,
  negativeTotal: (f) =>
    `每个 ${f.other} 的 ${f.argument} 净额须不小于 0，${quote(f.label)}为 ${f.found}；排除它即可计算占比`,
  noAmounts: (f) => `${f.argument} 至少须有一行有金额`,
  mostCuts: (f) => `${f.argument} 最多 ${f.most} 个分界点，每类一个字母，实为 ${f.found} 个`,
  cutsInOrder: (f) =>
    `${f.argument} 须由小到大，例如 80% 和 95%，实为 ${f.most} 之后出现 ${f.found}`,
  noPairs: (f) =>
    `${f.argument} 中须有至少同时出现在 ${f.low} 笔订单里的两个品项；请调低 min，或检查同一订单的各行是否使用相同的 order`,
  manyPairs: (f) => `结果超过 ${f.most} 个单元格：请调高 ${f.argument}，只保留较多订单共有的组合`,
} satisfies Translated<typeof english>;
