import type { Sentences } from "../sentences";

export const value = {} satisfies Sentences;
