import type { EngineCell, EvaluatedCell } from "../engine/engineTypes";
import { DEFAULT_LOCALE, helpers } from "../engine/ospreadsheet";
import type { CellScalar } from "../workbookData";
import { excelError } from "./errorNames";

/** Markdown links and bare addresses: the engine would show another text. */
const LINK = /^\[[\s\S]*\]\(|^https?:|^www\./i;

/** A constant as the engine's cell content. */
export function contentOf(value: CellScalar): string {
  if (value === null) return "";
  if (typeof value === "string") return readsAsText(value) ? value : `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : value.error;
}

/** True when the engine takes a text for what it is. */
function readsAsText(text: string): boolean {
  if (text === "" || text.includes("\n")) return !/^[='#]/.test(text);
  if (/^[='#[]/.test(text) || LINK.test(text) || /^(true|false)$/i.test(text)) return false;
  return (
    !/\d/.test(text) ||
    !(helpers.isNumber(text, DEFAULT_LOCALE) || helpers.isDateTime(text, DEFAULT_LOCALE))
  );
}

/** The value of a cell in Excel's terms. */
export function valueOf(evaluated: EvaluatedCell, cell: EngineCell | undefined): CellScalar {
  if (evaluated.type === "error") {
    const message = evaluated.message?.toString();
    return { error: excelError(String(evaluated.value), message), ...(message ? { message } : {}) };
  }
  if (cell?.content?.startsWith("'")) return cell.content.slice(1);
  return evaluated.value;
}
