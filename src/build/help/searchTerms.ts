import { foldTerms } from "../../catalog/functions/foldTerms";
import { functionTexts } from "../../i18n/functions";
import { helpTexts, type HelpText } from "../../i18n/help";
import type { FunctionMetadata } from "../localiseMetadata";

/** What a function is found by: its name, its group and what it does in every language, because teams mix them. */
export function searchTerms(
  id: keyof HelpText["functions"],
  group: keyof HelpText["groups"],
  { functions }: FunctionMetadata
): string {
  const texts = Object.values(helpTexts).flatMap((text) => [
    text.groups[group],
    text.functions[id].meaning,
  ]);
  const descriptions = [
    functions.find((entry) => entry.id === id)?.description ?? "",
    ...Object.values(functionTexts).map((byId) => byId[id]?.description ?? ""),
  ];
  return foldTerms([`CRM.${id}`, ...new Set([...texts, ...descriptions])].join("\n"));
}
