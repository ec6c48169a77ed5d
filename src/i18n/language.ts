/** The languages of everything a user reads. */
export const LANGUAGES = ["en", "zh-CN", "zh-TW"] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language for a tag of the host's display language; English when it has none of ours.
 * @example languageOf("zh-Hant-HK") // => "zh-TW"
 */
export function languageOf(tag: string | null | undefined): Language {
  const parts = (tag ?? "").toLowerCase().split(/[-_]/);
  if (parts[0] !== "zh") return "en";
  const traditional = ["hant", "tw", "hk", "mo"].some((part) => parts.includes(part));
  return traditional && !parts.includes("hans") ? "zh-TW" : "zh-CN";
}
