/** Texts, sheet names and column names, which no notation changes; then what it does change. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]'])*\]|(?<=\d)\.(?=\d)|[,;]/g;

const TO_LOCAL: Readonly<Record<string, string>> = { ",": ";", ".": "," };
const TO_ENGLISH: Readonly<Record<string, string>> = { ";": ",", ",": "." };

const replaced = (formula: string, other: Readonly<Record<string, string>>): string =>
  formula.replace(PIECES, (piece) => other[piece] ?? piece);

/**
 * A formula as this Excel shows it: beside a decimal comma, semicolons stand between arguments.
 * @example toLocal("=ROUND(A1*1.5,2)", ",") // => "=ROUND(A1*1,5;2)"
 */
export const toLocal = (formula: string, decimal: string): string =>
  decimal === "," ? replaced(formula, TO_LOCAL) : formula;

/**
 * What an analyst typed, in the notation that Excel's programming interface reads.
 * @example toEnglish("ROUND(A1*1,5;2)", ",") // => "ROUND(A1*1.5,2)"
 */
export const toEnglish = (formula: string, decimal: string): string =>
  decimal === "," ? replaced(formula, TO_ENGLISH) : formula;
