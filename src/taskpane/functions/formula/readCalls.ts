/** A call of one of the functions in a formula. */
export interface FunctionCall {
  readonly id: string;
  /** As they stand there, in order; "" for one that is left out. */
  readonly arguments: readonly string[];
}

/** Also the name that Excel stores while the add-in is not there. */
const CALL = /(?<![\w.])(?:CRM\.|_xldudf_CRM_)([A-Z][A-Z0-9._]*)\(/gi;
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]'])*\]|[(){}[\],]|[^"'(){}[\],]+/g;
const DEPTH: Readonly<Record<string, number>> = {
  "(": 1,
  "{": 1,
  "[": 1,
  ")": -1,
  "}": -1,
  "]": -1,
};

/** Arguments from behind an opening parenthesis to its closing one. */
function argumentsFrom(text: string): readonly string[] {
  const found = [""];
  let depth = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    depth += DEPTH[piece] ?? 0;
    if (depth < 0) break;
    if (piece === "," && depth === 0) found.push("");
    else found[found.length - 1] += piece;
  }
  return found.map((argument) => argument.trim());
}

/** Texts as long as they were, so that nothing in them looks like a call. */
const withoutTexts = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"/g, (text) => " ".repeat(text.length));

/**
 * The calls of our functions in a formula of English notation, from the left.
 * @example readCalls("=IFERROR(CRM.CHURN(A1,B1),0)") // => [{ id: "CHURN", arguments: ["A1", "B1"] }]
 */
export function readCalls(formula: string): readonly FunctionCall[] {
  return [...withoutTexts(formula).matchAll(CALL)].map((match) => ({
    id: match[1]!.toUpperCase().replace(/_/g, "."),
    arguments: argumentsFrom(formula.slice(match.index + match[0].length)),
  }));
}
