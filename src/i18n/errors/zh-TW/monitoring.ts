import type { monitoring as english } from "../en/monitoring";
import type { Translated } from "../sentences";

export const monitoring = {
  fewValues: (f) => `${f.argument} 至少必須有 ${f.expected} 個值，目前為 ${f.found} 個`,
  nothingToCheck: (f) => `${f.argument} 至少必須有一列資料`,
} satisfies Translated<typeof english>;
