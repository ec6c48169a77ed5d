import { foldTerms } from "../../catalog/functions/foldTerms";
import { helpTexts, type HelpText } from "../../i18n/help";

/** What a function is found by: its name, and what it means in every language, because teams mix them. */
export const searchTerms = (id: keyof HelpText["functions"]): string =>
  foldTerms(
    [`CRM.${id}`, ...Object.values(helpTexts).map(({ functions }) => functions[id].meaning)].join(
      "\n"
    )
  );
