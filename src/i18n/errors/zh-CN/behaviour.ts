import type { behaviour as english } from "../en/behaviour";
import type { Translated } from "../sentences";

export const behaviour = {
  noSegment: (f) => `分层表中须有对应 r ${f.r}、f ${f.f}、m ${f.m} 的一行`,
} satisfies Translated<typeof english>;
