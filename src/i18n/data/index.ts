import type { Language } from "../language";
import type { DataText } from "./dataText";
import { en } from "./en";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type { DataText } from "./dataText";

/** What is said about source data, in each language. */
export const dataTexts: Readonly<Record<Language, DataText>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

type Facts = Readonly<Record<string, string | number>>;

/** Keys and facts come together from DataError and SourceNote, which are typed; here they are met as plain data. */
function sentenceOf(sentences: object, key: string, facts: Facts): string {
  if (!Object.hasOwn(sentences, key)) throw new Error(`No data text for ${key}`);
  const sentence = (sentences as Record<string, (facts: Facts) => string>)[key]!;
  return sentence(facts);
}

/**
 * The message of a DataError.
 * @throws Error when there is none
 */
export const dataErrorText = (
  error: { readonly key: string; readonly facts: object },
  language: Language
): string => sentenceOf(dataTexts[language].errors, error.key, error.facts as Facts);

/**
 * A note about a source: the short name of its issue, and its sentence.
 * @throws Error when there is none
 */
export function dataNoteText(
  note: { readonly issue: string; readonly facts?: Facts },
  language: Language
): { issue: string; note: string } {
  const { issues, notes } = dataTexts[language];
  const sentence = sentenceOf(notes, note.issue, note.facts ?? {});
  return { issue: issues[note.issue as keyof typeof issues], note: sentence };
}
