import type { ErrorFacts } from "../../calc/errors";
import type { Language } from "../language";
import { en, type ErrorTexts } from "./en";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export const errorTexts: Readonly<Record<Language, ErrorTexts>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};

const isKey = (key: string): key is keyof ErrorTexts => Object.hasOwn(en, key);

/**
 * The sentence for a failed calculation.
 * @throws Error when there is none: a new key needs its text in every language.
 */
export function errorText(
  { key, facts }: { key: string; facts: ErrorFacts },
  language: Language
): string {
  if (!isKey(key)) throw new Error(`No error text for ${key}`);
  // A CalcError carries its facts untyped; a test throws every key and reads its sentence.
  const text = errorTexts[language][key] as (facts: ErrorFacts) => string;
  return text(facts);
}
