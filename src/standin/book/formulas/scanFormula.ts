import { parseStructuredReference, type StructuredReference } from "./structuredReference";

export type FormulaPiece =
  | { readonly kind: "text"; readonly text: string }
  /** A text literal with its quotes. */
  | { readonly kind: "string"; readonly text: string }
  | {
      readonly kind: "reference";
      readonly text: string;
      readonly reference: StructuredReference | null;
    };

const TABLE_NAME_AT_END = /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** Cuts a formula into literals, structured references and the rest. Quoted text and sheet names stay untouched. */
export function scanFormula(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let plain = "";
  const push = (piece: FormulaPiece): void => {
    if (plain) pieces.push({ kind: "text", text: plain });
    plain = "";
    pieces.push(piece);
  };
  for (let at = 0; at < formula.length;) {
    const end = endOfToken(formula, at);
    const token = formula.slice(at, end);
    if (token.startsWith('"')) push({ kind: "string", text: token });
    else if (token.startsWith("[") && !isWorkbookPrefix(formula, end)) {
      const table = TABLE_NAME_AT_END.exec(plain)?.[0] ?? "";
      plain = plain.slice(0, plain.length - table.length);
      push({
        kind: "reference",
        text: table + token,
        reference: parseStructuredReference(table, token.slice(1, -1)),
      });
    } else plain += token;
    at = end;
  }
  if (plain) pieces.push({ kind: "text", text: plain });
  return pieces;
}

function endOfToken(formula: string, at: number): number {
  switch (formula[at]) {
    case '"':
    case "'":
      return endOfQuoted(formula, at, formula[at] ?? "");
    case "[":
      return endOfBracket(formula, at);
    default:
      return at + 1;
  }
}

/** Doubled quotes stay inside. */
function endOfQuoted(formula: string, at: number, quote: string): number {
  for (let index = at + 1; index < formula.length; index++) {
    if (formula[index] !== quote) continue;
    if (formula[index + 1] !== quote) return index + 1;
    index++;
  }
  return formula.length;
}

function endOfBracket(formula: string, at: number): number {
  let depth = 0;
  for (let index = at; index < formula.length; index++) {
    const character = formula[index];
    if (character === "'") index++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return index + 1;
  }
  return formula.length;
}

/** [Book.xlsx]Sheet1!A1 names a workbook, not a column. */
function isWorkbookPrefix(formula: string, end: number): boolean {
  return /^[\p{L}\p{N}_' .]*!/u.test(formula.slice(end));
}
