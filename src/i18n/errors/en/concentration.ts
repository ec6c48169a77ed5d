import type { Sentences } from "../sentences";

export const concentration = {} satisfies Sentences;
