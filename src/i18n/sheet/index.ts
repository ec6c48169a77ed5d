import type { Language } from "../language";
import { en, type SheetText } from "./en";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type { SheetText, Shortfall } from "./en";

/** What readers of the KPI sheets see, in each language. */
export const sheetTexts: Readonly<Record<Language, SheetText>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
