import { en } from "./en";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type { FunctionHelp } from "./functionHelp";
export type HelpText = typeof en;

export const helpTexts = { en, "zh-CN": zhCN, "zh-TW": zhTW } satisfies Record<string, HelpText>;
