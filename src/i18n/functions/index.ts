import type { Language } from "../language";
import type { FunctionText } from "./functionText";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type { FunctionText };

/** Translations by function id. English is in the comments of the functions themselves, where the generator reads it. */
export const functionTexts: Readonly<
  Record<Exclude<Language, "en">, Readonly<Record<string, FunctionText>>>
> = {
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
