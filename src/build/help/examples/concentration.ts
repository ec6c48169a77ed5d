import type { Example } from "./example";

export const concentration = {} satisfies Record<string, Example>;
