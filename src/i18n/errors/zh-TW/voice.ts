import type { voice as english } from "../en/voice";
import type { Translated } from "../sentences";
import { at, quote } from "./quoting";

export const voice = {
  easeScale: (f) => `${at(f)} 必須是 5 或 7，即費力度量表的級數，目前為${quote(f.found)}`,
  noScores: (f) => `${f.argument} 至少必須有一個評分`,
} satisfies Translated<typeof english>;
