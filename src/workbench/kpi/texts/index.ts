import { en, type Texts } from "./en";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type { Texts };

/** What the command line itself says; everything about the data comes from the add-in. */
export const TEXTS = { en, "zh-CN": zhCN, "zh-TW": zhTW };
export type KpiLanguage = keyof typeof TEXTS;

/** A language by its name; English for one that there is not. */
export const languageNamed = (name: string | undefined): KpiLanguage =>
  (Object.keys(TEXTS) as KpiLanguage[]).find((language) => language === name) ?? "en";
