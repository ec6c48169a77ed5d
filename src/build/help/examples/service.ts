import type { Example } from "./example";

export const service = {} satisfies Record<string, Example>;
