import type { FunctionHelp } from "../functionHelp";

export const concentration = {} satisfies Record<string, FunctionHelp>;
