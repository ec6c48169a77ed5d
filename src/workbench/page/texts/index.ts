import { en, type PageText } from "./en";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type { PageText };

/** Display languages of the simulated Office, with the page's own texts in each. */
export const PAGE_TEXTS = {
  "en-US": en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
} as const satisfies Record<string, PageText>;

export type OfficeLanguage = keyof typeof PAGE_TEXTS;

export const LANGUAGE_NAMES: Readonly<Record<OfficeLanguage, string>> = {
  "en-US": "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};
