import type { Language } from "../language";
import { en, type ExcelText } from "./en";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type { ExcelText } from "./en";
export type { HostErrorFacts, HostErrorKey } from "./facts";

export const excelTexts: Readonly<Record<Language, ExcelText>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};

/**
 * The message of a failure between the add-in and Excel.
 * @throws Error when the key is not one of them
 */
export function hostErrorText(
  error: { readonly key: string; readonly facts: object },
  language: Language
): string {
  const sentences: object = excelTexts[language].errors;
  if (!Object.hasOwn(sentences, error.key)) throw new Error(`No Excel text for ${error.key}`);
  // Keys and facts come together from HostError, which is typed.
  return (sentences as Record<string, (facts: object) => string>)[error.key]!(error.facts);
}
