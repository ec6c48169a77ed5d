import type { Language } from "../../i18n/language";

/** Words as an enumeration of the language. */
export const listOf = (words: readonly string[], language: Language): string =>
  new Intl.ListFormat(language).format(words);
