import type { service as english } from "../en/service";
import type { FunctionHelp } from "../functionHelp";

export const service: Readonly<Record<keyof typeof english, FunctionHelp>> = {};
