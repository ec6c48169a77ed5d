import type { survival as english } from "../en/survival";
import type { Translated } from "../sentences";

export const survival = {} satisfies Translated<typeof english>;
