import type { monitoring as english } from "../en/monitoring";
import type { Translated } from "../sentences";

export const monitoring = {
  fewValues: (f) => `${f.argument} 至少须有 ${f.expected} 个值，实为 ${f.found} 个`,
  tooManyValues: (f) =>
    `方法为 theilsen 时，${f.argument} 最多 ${f.most} 个值，实为 ${f.found} 个；请改用更长的期间或方法 ols`,
  nothingToCheck: (f) => `${f.argument} 至少须有一行数据`,
} satisfies Translated<typeof english>;
