import type { monitoring as english } from "../en/monitoring";
import type { Translated } from "../sentences";

export const monitoring = {} satisfies Translated<typeof english>;
