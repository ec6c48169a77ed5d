import type { Example } from "./example";

export const monitoring = {} satisfies Record<string, Example>;
