import type { FunctionHelp } from "../functionHelp";

export const service = {} satisfies Record<string, FunctionHelp>;
