import type { Example } from "./example";

export const survival = {} satisfies Record<string, Example>;
