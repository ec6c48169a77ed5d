import type { OfficeSettings } from "./Workbench";
import { LANGUAGE_NAMES, type OfficeLanguage, type PageText } from "./texts";

function labelled(text: string, control: HTMLElement): HTMLLabelElement {
  const label = document.createElement("label");
  label.append(text, control);
  return label;
}

function languageList(settings: OfficeSettings, change: (settings: OfficeSettings) => void) {
  const list = document.createElement("select");
  for (const [language, name] of Object.entries(LANGUAGE_NAMES)) {
    const option = new Option(name, language, false, language === settings.language);
    option.lang = language;
    list.add(option);
  }
  list.addEventListener("change", () =>
    change({ ...settings, language: list.value as OfficeLanguage })
  );
  return list;
}

function darkSwitch(settings: OfficeSettings, change: (settings: OfficeSettings) => void) {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = settings.dark;
  box.addEventListener("change", () => change({ ...settings, dark: box.checked }));
  return box;
}

/** Display language and theme of the simulated Office. */
export function officeControls(
  settings: OfficeSettings,
  text: PageText,
  change: (settings: OfficeSettings) => void
): readonly HTMLElement[] {
  return [
    labelled(text.language, languageList(settings, change)),
    labelled(text.dark, darkSwitch(settings, change)),
  ];
}
