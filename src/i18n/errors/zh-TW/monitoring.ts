import type { monitoring as english } from "../en/monitoring";
import type { Translated } from "../sentences";

export const monitoring = {
  fewValues: (f) => `${f.argument} 至少必須有 ${f.expected} 個值，目前為 ${f.found} 個`,
  tooManyValues: (f) =>
    `方法為 theilsen 時，${f.argument} 最多 ${f.most} 個值，目前為 ${f.found} 個；請改用較長的期間或方法 ols`,
  nothingToCheck: (f) => `${f.argument} 至少必須有一列資料`,
} satisfies Translated<typeof english>;
