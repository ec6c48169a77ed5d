import type { CatalogueParameter } from "../../../catalog/functions/functionCatalogue";
import { toEnglish } from "./notation";

type Rule = readonly [pattern: RegExp, write: (text: string) => string];

const asIs = (text: string): string => text;
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** What a typed argument may be, beside a word: the first pattern that fits says how the formula writes it. */
const RULES: readonly Rule[] = [
  [/^=/, (text) => text.slice(1).trim()],
  [/^[+-]?(\d+(\.\d*)?|\.\d+)%?$/, asIs],
  [/^(true|false)$/i, (text) => text.toUpperCase()],
  [/^\d{4}-\d{1,2}-\d{1,2}$/, (text) => `DATE(${text.split("-").map(Number).join(",")})`],
  // Cells, whole columns and rows, with or without their sheet.
  [/^(.+!)?\$?[a-z]{1,3}\$?\d+(:\$?[a-z]{1,3}\$?\d+)?#?$/i, asIs],
  [/^(.+!)?(\$?[a-z]{1,3}:\$?[a-z]{1,3}|\$?\d+:\$?\d+)$/i, asIs],
  // Anything that only a formula has: a column of a table, a call, a list, a text in quotation marks, a sum.
  [/[[(!{"*/+]/, asIs],
];

/**
 * An argument as it stands in the formula, in English notation; nothing for a blank one. A word is an option where the
 * argument has some, else a name of the workbook.
 * @example argumentFormula("2025-01-31", asOf, ".") // => "DATE(2025,1,31)"
 */
export function argumentFormula(
  typed: string,
  { words }: Pick<CatalogueParameter, "words">,
  decimal: string
): string {
  const text = typed.trim();
  if (text === "") return "";
  const option = words.find((word) => word.toLowerCase() === text.toLowerCase());
  if (option !== undefined) return quoted(option);
  const english = toEnglish(text, decimal);
  const rule = RULES.find(([pattern]) => pattern.test(english));
  if (rule !== undefined) return rule[1](english);
  return words.length > 0 ? quoted(text) : english;
}
