import { scanFormula } from "../formulas/scanFormula";
import type { EngineFormula } from "./engineTypes";
import { CompiledFormula } from "./ospreadsheet";

/** Picks the formula's own row out of a table column. */
export const THIS_ROW = "TABLE.ROW";

interface Token {
  readonly type: string;
  readonly value: string;
}

/** The engine's compiled formula, as far as it is changed here. */
interface Compiled extends EngineFormula {
  tokens: Token[];
  symbols: string[];
  normalizedFormula: string;
  readonly literalValues: { readonly strings: { value: string }[] };
  getTokens(getters: unknown, option?: unknown): Token[];
}

interface CompiledClass {
  Compile(formula: string, sheetId: string, getters: unknown): Compiled;
  readonly prototype: {
    toFormulaString(this: Compiled, getters: unknown, option?: unknown): string;
  };
}

const PLACEHOLDER = /^__ref(\d+)$/;

/**
 * Teaches the engine Excel's formula language. Every formula, typed or loaded, is compiled and printed through these two
 * functions: structured references become symbols that are looked up when the formula is evaluated, and the text that
 * comes back keeps them, the spaces and the doubled quotes.
 */
export function speakExcelFormulas(): void {
  const engine = CompiledFormula as unknown as CompiledClass;
  const compile = engine.Compile.bind(engine);
  engine.Compile = (formula, sheetId, getters) => compileExcel(compile, formula, sheetId, getters);
  engine.prototype.toFormulaString = function (getters, option) {
    return this.isBadExpression ? this.normalizedFormula : print(this, getters, option);
  };
}

function compileExcel(
  compile: CompiledClass["Compile"],
  formula: string,
  sheetId: string,
  getters: unknown
): Compiled {
  const references: string[] = [];
  const strings: string[] = [];
  const plain = scanFormula(formula).map((piece) => {
    if (piece.kind === "text") return piece.text.replaceAll("#REF!", "#REF");
    if (piece.kind === "string")
      return `"${strings.push(piece.text.slice(1, -1).replace(/""/g, '"'))}"`;
    const symbol = `__ref${references.push(piece.text) - 1}`;
    return piece.reference?.areas.includes("thisRow") ? `${THIS_ROW}(${symbol})` : symbol;
  });
  const compiled = compile(plain.join(""), sheetId, getters);
  const original = (text: string): string =>
    references[Number(PLACEHOLDER.exec(text)?.[1] ?? -1)] ?? text;
  compiled.tokens = compiled.tokens.map((token) =>
    token.type === "SYMBOL" ? { ...token, value: original(token.value) } : token
  );
  compiled.symbols = compiled.symbols.map(original);
  for (const [index, literal] of compiled.literalValues.strings.entries())
    literal.value = strings[index] ?? literal.value;
  if (compiled.isBadExpression) compiled.normalizedFormula = formula;
  return compiled;
}

function print(formula: Compiled, getters: unknown, option: unknown): string {
  let string = 0;
  const tokens = formula.getTokens(getters, option).map(({ type, value }) => {
    if (type !== "STRING") return { type, value: value === "#REF" ? "#REF!" : value };
    return {
      type,
      value: `"${(formula.literalValues.strings[string++]?.value ?? "").replace(/"/g, '""')}"`,
    };
  });
  return withoutRowCalls(tokens)
    .map(({ value }) => value)
    .join("");
}

/** TABLE.ROW(Orders[@amount]) was written Orders[@amount]. */
function withoutRowCalls(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const inner = tokens[index]?.value === THIS_ROW ? tokens[index + 2] : undefined;
    if (inner?.value.includes("[")) {
      kept.push(inner);
      index += 3;
    } else kept.push(tokens[index] as Token);
  }
  return kept;
}
