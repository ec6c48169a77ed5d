import type { Sentences } from "../sentences";

export const monitoring = {} satisfies Sentences;
