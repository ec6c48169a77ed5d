import type { Sentences } from "../sentences";
import type { Scores } from "../facts";

export const behaviour = {
  noSegment: (f: Scores) =>
    `The segment requires a row of the table for r ${f.r}, f ${f.f}, m ${f.m}`,
} satisfies Sentences;
