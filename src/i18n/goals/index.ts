import type { Language } from "../language";
import { en, type GoalNames } from "./en";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

/** Names of the goals, in each language. */
export const goalNames: Readonly<Record<Language, GoalNames>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
