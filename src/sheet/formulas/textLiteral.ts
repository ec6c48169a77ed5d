/** Text inside a formula. */
export const textLiteral = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/**
 * A sentence with blanks as a formula: `{name}` parts become the expressions given.
 * @example sentence("Only {n} rows", { n: "A1" }) // => "\"Only \"&A1&\" rows\""
 */
export function sentence(template: string, parts: Readonly<Record<string, string>>): string {
  return template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => parts[piece.slice(1, -1)] ?? textLiteral(piece))
    .join("&");
}
