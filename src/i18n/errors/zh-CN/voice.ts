import type { voice as english } from "../en/voice";
import type { Translated } from "../sentences";
import { at, quote } from "./quoting";

export const voice = {
  easeScale: (f) => `${at(f)} 须为 5 或 7，即费力度量表的档数，实为${quote(f.found)}`,
  noScores: (f) => `${f.argument} 至少须有一个评分`,
} satisfies Translated<typeof english>;
