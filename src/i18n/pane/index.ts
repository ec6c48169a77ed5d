import type { Language } from "../language";
import { en, type PaneText } from "./en";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type { PaneText } from "./en";

/** What the task pane says, in each language. */
export const paneTexts: Readonly<Record<Language, PaneText>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
