import type { FunctionText } from "../functionText";

export const service = {} satisfies Record<string, FunctionText>;
