import type { sales as english } from "../en/sales";
import type { Translated } from "../sentences";
import { at, quote } from "./quoting";

export const sales = {
  noClosedDeals: (f) => `${f.argument} 至少必須有一個已結案的商機；提供 status 時，至少一個已贏單`,
  unknownStage: (f) => `${at(f)} 必須是可辨識的階段，例如贏單、輸單，目前為${quote(f.found)}`,
  ambiguousStage: (f) => `${at(f)} 必須說明贏單或輸單，目前為${quote(f.found)}`,
  closedBeforeCreated: (f) => `${at(f)} 不得早於 created`,
} satisfies Translated<typeof english>;
