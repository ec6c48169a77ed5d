import type { concentration as english } from "../en/concentration";
import type { Translated } from "../sentences";

export const concentration = {} satisfies Translated<typeof english>;
