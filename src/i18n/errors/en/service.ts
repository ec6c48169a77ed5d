import type { Sentences } from "../sentences";

export const service = {} satisfies Sentences;
