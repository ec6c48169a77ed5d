import { dataErrorText, dataTexts } from "../../i18n/data";
import { errorText, errorTexts } from "../../i18n/errors";
import { excelTexts, hostErrorText } from "../../i18n/excel";
import type { Language } from "../../i18n/language";
import { paneTexts } from "../../i18n/pane";
import type { Failure } from "./failure";

type Sentence = (failure: Failure, language: Language) => string;

/** Who has sentences for which keys. */
const SPEAKERS: readonly { readonly keys: object; readonly say: Sentence }[] = [
  { keys: dataTexts.en.errors, say: dataErrorText },
  { keys: excelTexts.en.errors, say: hostErrorText },
  { keys: errorTexts.en, say: errorText },
];

/** A failure that nobody has a sentence for is a bug; it is shown with its detail, so that it can be reported. */
const bugText: Sentence = ({ key, facts }, language) =>
  paneTexts[language].bug(String(facts["detail"] ?? key));

/** The sentence for a failure: what is wrong, where, and what to do. */
export function failureText(failure: Failure, language: Language): string {
  const speaker = SPEAKERS.find(({ keys }) => Object.hasOwn(keys, failure.key));
  return (speaker?.say ?? bugText)(failure, language);
}
