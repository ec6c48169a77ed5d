import type { Sentences } from "../sentences";

export const voice = {} satisfies Sentences;
