import type { concentration as english } from "../en/concentration";
import type { FunctionHelp } from "../functionHelp";

export const concentration: Readonly<Record<keyof typeof english, FunctionHelp>> = {};
