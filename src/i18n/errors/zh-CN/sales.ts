import type { sales as english } from "../en/sales";
import type { Translated } from "../sentences";
import { at, quote } from "./quoting";

export const sales = {
  noClosedDeals: (f) => `${f.argument} 至少须有一个已关闭的商机；给出 status 时，至少一个已赢单`,
  unknownStage: (f) => `${at(f)} 须为可识别的阶段，如赢单、输单，实为${quote(f.found)}`,
  ambiguousStage: (f) => `${at(f)} 须说明赢单还是输单，实为${quote(f.found)}`,
  closedBeforeCreated: (f) => `${at(f)} 不得早于 created`,
  noStages: (f) => `${f.argument} 至少须有一个带数量的阶段`,
  funnelRises: (f) =>
    `${at(f)} 不得大于上一阶段的数量（${f.most}），实为 ${f.found}；每个阶段的数量须包含已进入后续阶段的`,
  noDeals: (f) => `${f.argument} 至少须有一个带金额和概率的商机`,
  totalBelowZero: (f) => `${f.argument} 之和须大于 0，实为 ${f.found}`,
} satisfies Translated<typeof english>;
