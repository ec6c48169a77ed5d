import type { Sentences } from "../sentences";

export const survival = {} satisfies Sentences;
