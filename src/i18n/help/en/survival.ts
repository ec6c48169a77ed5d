import type { FunctionHelp } from "../functionHelp";

export const survival = {} satisfies Record<string, FunctionHelp>;
