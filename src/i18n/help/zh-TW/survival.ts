import type { survival as english } from "../en/survival";
import type { FunctionHelp } from "../functionHelp";

export const survival: Readonly<Record<keyof typeof english, FunctionHelp>> = {};
