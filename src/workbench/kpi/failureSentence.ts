import { KpiError, type MessageKey } from "./kpiError";
import { TEXTS, type KpiLanguage } from "./texts";

/** The sentence of a failure: ours by its key, the add-in's as it came, in the language of the call. */
export function failureSentence(error: unknown, language: KpiLanguage): string {
  const { messages } = TEXTS[language];
  if (error instanceof KpiError) {
    // Key and facts of an error fit each other; that they do for every key is beyond the type system.
    const say = messages[error.key as MessageKey] as (facts: unknown) => string;
    return say(error.facts);
  }
  const thrown = error as { readonly key?: string; readonly message?: string } | null;
  if (thrown?.key !== undefined && thrown.message !== undefined) return thrown.message;
  return messages.failed({ detail: thrown?.message ?? String(error) });
}
