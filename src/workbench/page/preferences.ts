import type { OfficeSettings } from "./Workbench";
import { PAGE_TEXTS, type OfficeLanguage } from "./texts";

const KEY = "workbench.office";

const isLanguage = (value: unknown): value is OfficeLanguage =>
  typeof value === "string" && value in PAGE_TEXTS;

/** The language of the browser, if the simulated Office speaks it. */
function browserLanguage(): OfficeLanguage {
  const tag = navigator.language.toLowerCase();
  if (!tag.startsWith("zh")) return "en-US";
  return /hant|tw|hk|mo/.test(tag) ? "zh-TW" : "zh-CN";
}

/** What the simulated Office was set to last time on this machine. */
export function storedSettings(): OfficeSettings {
  const stored = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<OfficeSettings>;
  return {
    language: isLanguage(stored.language) ? stored.language : browserLanguage(),
    dark: stored.dark ?? matchMedia("(prefers-color-scheme: dark)").matches,
  };
}

export function storeSettings(settings: OfficeSettings): void {
  localStorage.setItem(KEY, JSON.stringify(settings));
}
