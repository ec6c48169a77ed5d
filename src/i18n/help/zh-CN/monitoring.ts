import type { monitoring as english } from "../en/monitoring";
import type { FunctionHelp } from "../functionHelp";

export const monitoring: Readonly<Record<keyof typeof english, FunctionHelp>> = {};
