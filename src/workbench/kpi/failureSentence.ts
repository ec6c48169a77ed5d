import { KpiError, type MessageKey } from "./kpiError";
import { TEXTS, type KpiLanguage } from "./texts";

/** An error of the add-in, known by its shape: it comes from another realm. */
interface AddInError {
  readonly key?: string;
  readonly message?: string;
  readonly facts?: unknown;
}

/** What the add-in says, and how what it asks for is written in a call. */
function withHint(message: string, { key = "", facts }: AddInError, language: KpiLanguage): string {
  const hint = (TEXTS[language].hints as Readonly<Record<string, unknown>>)[key];
  const text = typeof hint === "function" ? (hint as (f: unknown) => string)(facts) : hint;
  if (typeof text !== "string") return message;
  return language === "en" ? `${message} ${text}` : `${message}${text}`;
}

/** The sentence of a failure: ours by its key, the add-in's as it came, in the language of the call. */
export function failureSentence(error: unknown, language: KpiLanguage): string {
  const { messages } = TEXTS[language];
  if (error instanceof KpiError) {
    // Key and facts of an error fit each other; that they do for every key is beyond the type system.
    const say = messages[error.key as MessageKey] as (facts: unknown) => string;
    return say(error.facts);
  }
  const thrown = error as AddInError | null;
  if (thrown?.key !== undefined && thrown.message !== undefined)
    return withHint(thrown.message, thrown, language);
  return messages.failed({ detail: thrown?.message ?? String(error) });
}
