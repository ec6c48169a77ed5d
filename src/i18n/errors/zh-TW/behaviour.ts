import type { behaviour as english } from "../en/behaviour";
import type { Translated } from "../sentences";

export const behaviour = {
  noSegment: (f) => `分群表中必須有對應 r ${f.r}、f ${f.f}、m ${f.m} 的一列`,
} satisfies Translated<typeof english>;
