import type { Language } from "../language";
import { en, type SheetText } from "./en";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type { SheetText } from "./en";
export type { Shortfall } from "./messages/en";

/** What readers of the KPI sheets see, in each language. */
export const sheetTexts: Readonly<Record<Language, SheetText>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
