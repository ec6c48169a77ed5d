import { scanFormula } from "./scanFormula";

/** Sheet names stay whole. */
const SEPARATORS = /'(?:[^']|'')*'|,|(?<=\d)\.(?=\d)/g;
const LOCAL: Readonly<Record<string, string>> = { ",": ";", ".": "," };

/** A formula as an Excel with that decimal separator shows it. Function names stay: none is translated here. */
export function localFormula(formula: string, decimalSeparator: "." | ","): string {
  if (decimalSeparator === ".") return formula;
  return scanFormula(formula)
    .map(({ kind, text }) =>
      kind === "text" ? text.replace(SEPARATORS, (found) => LOCAL[found] ?? found) : text
    )
    .join("");
}
