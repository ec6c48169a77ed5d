import { helpTexts } from "../../i18n/help";
import { helpPath, METADATA_LANGUAGES, type MetadataLanguage } from "../fileNames";
import type { FunctionMetadata } from "../localiseMetadata";
import { indexPage } from "./indexPage";
import { functionPage } from "./functionPage";
import { helpStyle } from "./helpStyle";

/** A page in the making: what it is about, in which language, and how it reaches its neighbours. */
export interface PageContext {
  readonly language: MetadataLanguage;
  readonly metadata: FunctionMetadata;
  readonly style: string;
  /** Relative address of another page from a page in this language. */
  link(language: MetadataLanguage, id?: string): string;
}

/**
 * All help pages by path: one per function and language, and an index per language. Static HTML, so that a
 * page opens anywhere and prints well; the index alone has a script, and does without when it may not run.
 */
export function helpPages(metadata: FunctionMetadata): Record<string, string> {
  const pages: Record<string, string> = {};
  for (const language of METADATA_LANGUAGES) {
    const context = { language, metadata, style: helpStyle, link: relativeLink(language) };
    pages[helpPath(language)] = indexPage(context, helpTexts[language]);
    for (const entry of metadata.functions) {
      pages[helpPath(language, entry.id)] = functionPage(context, helpTexts[language], entry.id);
    }
  }
  return pages;
}

function relativeLink(from: MetadataLanguage) {
  const up = from === "en" ? "" : "../";
  return (to: MetadataLanguage, id?: string): string =>
    up + helpPath(to, id).replace(/^help\//, "");
}
