import { excelError } from "../cells/errorNames";
import { helpers } from "../engine/ospreadsheet";
import type { CellErrorValue } from "../workbookData";

/** The engine keeps errors as their names; anything else is no error. */
export function errorOf(value: unknown, message: unknown): CellErrorValue | undefined {
  if (!helpers.isEvaluationError(value as never)) return undefined;
  const text = message === undefined ? undefined : String(message);
  return { error: excelError(String(value), text), ...(text ? { message: text } : {}) };
}
