import { useEffect, useState } from "react";
import type { Language } from "../../i18n/language";
import { paneTexts } from "../../i18n/pane";
import { currentLanguage } from "../language";
import { remember } from "../preferences";

/** The language of the pane and how to change it; the page says which it is, for screen readers and fonts. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(currentLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = paneTexts[language].title;
  }, [language]);
  const choose = (chosen: Language): void => {
    remember("language", chosen);
    setLanguage(chosen);
  };
  return [language, choose];
}
