import type { FunctionText } from "../functionText";

export const monitoring = {} satisfies Record<string, FunctionText>;
