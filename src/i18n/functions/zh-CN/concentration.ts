import type { FunctionText } from "../functionText";

export const concentration = {} satisfies Record<string, FunctionText>;
