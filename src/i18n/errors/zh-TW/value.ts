import type { value as english } from "../en/value";
import type { Translated } from "../sentences";

export const value = {} satisfies Translated<typeof english>;
