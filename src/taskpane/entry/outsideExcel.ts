import { type Language, languageOf } from "../../i18n/language";
import { paneTexts } from "../../i18n/pane";

function element(tag: string, text: string, ...children: readonly Node[]): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.append(...children);
  return made;
}

/** Says in a plain browser tab what this page is and how to use it. Here only the browser knows a language. */
export function showOutsideExcel(root: HTMLElement, language: Language): void {
  const { title, text, workbench } = paneTexts[language].outside;
  const command = element("pre", "", element("code", "npm start"));
  const main = element(
    "main",
    "",
    element("h1", title),
    element("p", text),
    element("p", workbench),
    command
  );
  main.className = "outside";
  root.replaceChildren(main);
  document.documentElement.lang = language;
}

export const browserLanguage = (): Language => languageOf(navigator.language);
