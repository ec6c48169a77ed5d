import type { monitoring as english } from "../en/monitoring";
import type { Translated } from "../sentences";

export const monitoring = {
  fewValues: (f) => `${f.argument} 至少须有 ${f.expected} 个值，实为 ${f.found} 个`,
  nothingToCheck: (f) => `${f.argument} 至少须有一行数据`,
} satisfies Translated<typeof english>;
