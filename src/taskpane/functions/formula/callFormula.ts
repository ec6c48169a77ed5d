import type { CatalogueFunction } from "../../../catalog/functions/functionCatalogue";
import { argumentFormula } from "./argumentFormula";

/** What was typed for each argument, by its name. */
export type ArgumentTexts = Readonly<Record<string, string>>;
type Form = Pick<CatalogueFunction, "id" | "parameters">;

/** Arguments that are given, by name, as they stand in the formula. */
export function givenArguments(
  { parameters }: Pick<CatalogueFunction, "parameters">,
  texts: ArgumentTexts,
  decimal: string
): Readonly<Record<string, string>> {
  const written = parameters.map((parameter) => [
    parameter.name,
    argumentFormula(texts[parameter.name] ?? "", parameter, decimal),
  ]);
  return Object.fromEntries(written.filter(([, text]) => text !== ""));
}

/** The formula in English notation; arguments left out at its end are not written. */
export function callFormula(form: Form, texts: ArgumentTexts, decimal: string): string {
  const given = givenArguments(form, texts, decimal);
  const written = form.parameters.map(({ name }) => given[name] ?? "");
  const last = written.findLastIndex((text) => text !== "");
  return `=CRM.${form.id}(${written.slice(0, last + 1).join(",")})`;
}

/** Required arguments that are still empty. */
export const missingArguments = (
  { parameters }: Pick<CatalogueFunction, "parameters">,
  texts: ArgumentTexts
): readonly string[] =>
  parameters
    .filter(({ name, optional }) => !optional && (texts[name] ?? "").trim() === "")
    .map(({ name }) => name);

/** A formula on a sheet, whose own cells it names without the sheet, as Excel does. */
export function onSheet(formula: string, sheet: string | null): string {
  if (sheet === null) return formula;
  const names = [`'${sheet.replace(/'/g, "''")}'!`, `${sheet}!`];
  return formula.replace(
    /"(?:[^"]|"")*"|(?<![\w'.])('(?:[^']|'')*'|[\p{L}\p{N}_.]+)!/gu,
    (found) => (names.includes(found) ? "" : found)
  );
}
