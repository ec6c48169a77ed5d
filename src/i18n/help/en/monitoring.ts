import type { FunctionHelp } from "../functionHelp";

export const monitoring = {} satisfies Record<string, FunctionHelp>;
