import { type Language, LANGUAGES, languageOf } from "../i18n/language";
import { preference } from "./preferences";

const isLanguage = (value: string | null): value is Language =>
  LANGUAGES.some((language) => language === value);

/** Each language's name in itself, for the list that switches. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};

/** The language in use: the user's choice, else Office's display language. The browser's may be another and is not asked. */
export function currentLanguage(): Language {
  const chosen = preference("language");
  return isLanguage(chosen) ? chosen : languageOf(Office.context.displayLanguage);
}
