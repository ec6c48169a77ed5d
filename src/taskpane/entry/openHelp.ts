import type { Language } from "../../i18n/language";

/** Address of the add-in's own help, in a language. */
export function helpAddress(language: Language, page: string): string {
  const path = language === "en" ? "help/index.html" : `help/${language}/index.html`;
  return new URL(path, page).href;
}

/** Opens the help in the user's browser; Excel on the web, which has no call for it, opens a tab. */
export function openHelp(language: Language): void {
  const address = helpAddress(language, window.location.href);
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"))
    Office.context.ui.openBrowserWindow(address);
  else window.open(address, "_blank", "noopener");
}
