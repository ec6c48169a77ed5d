import { catalogueFile, type FunctionCatalogue } from "../../catalog/functions/functionCatalogue";
import type { Language } from "../../i18n/language";

/**
 * The catalogue in a language, from beside the add-in's page.
 * @throws Error when it cannot be reached
 */
export async function loadCatalogue(language: Language): Promise<FunctionCatalogue> {
  const answer = await fetch(new URL(catalogueFile(language), document.baseURI));
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
  return (await answer.json()) as FunctionCatalogue;
}
