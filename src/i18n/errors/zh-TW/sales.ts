import type { sales as english } from "../en/sales";
import type { Translated } from "../sentences";
import { at, quote } from "./quoting";

export const sales = {
  noClosedDeals: (f) => `${f.argument} 至少必須有一個已結案的商機；提供 status 時，至少一個已贏單`,
  unknownStage: (f) => `${at(f)} 必須是可辨識的階段，例如贏單、輸單，目前為${quote(f.found)}`,
  ambiguousStage: (f) => `${at(f)} 必須說明贏單或輸單，目前為${quote(f.found)}`,
  closedBeforeCreated: (f) => `${at(f)} 不得早於 created`,
  noStages: (f) => `${f.argument} 至少必須有一個含數量的階段`,
  funnelRises: (f) =>
    `${at(f)} 不得大於前一階段的數量（${f.most}），目前為 ${f.found}；每個階段的數量必須包含已進入後續階段者`,
  noDeals: (f) => `${f.argument} 至少必須有一個含金額與機率的商機`,
  totalBelowZero: (f) => `${f.argument} 的合計必須大於 0，目前為 ${f.found}`,
} satisfies Translated<typeof english>;
