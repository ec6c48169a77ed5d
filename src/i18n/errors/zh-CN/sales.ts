import type { sales as english } from "../en/sales";
import type { Translated } from "../sentences";
import { at, quote } from "./quoting";

export const sales = {
  noClosedDeals: (f) => `${f.argument} 至少须有一个已关闭的商机；给出 status 时，至少一个已赢单`,
  unknownStage: (f) => `${at(f)} 须为可识别的阶段，如赢单、输单，实为${quote(f.found)}`,
  ambiguousStage: (f) => `${at(f)} 须说明赢单还是输单，实为${quote(f.found)}`,
  closedBeforeCreated: (f) => `${at(f)} 不得早于 created`,
} satisfies Translated<typeof english>;
