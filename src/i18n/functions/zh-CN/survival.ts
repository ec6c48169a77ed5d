import type { FunctionText } from "../functionText";

export const survival = {} satisfies Record<string, FunctionText>;
