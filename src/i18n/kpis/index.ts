import type { Language } from "../language";
import { en, type KpiText } from "./en";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type { KpiText } from "./en";
export type { KpiName } from "./kpiNames";

export const kpiTexts: Readonly<Record<Language, KpiText>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };
