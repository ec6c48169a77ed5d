import type { ErrorCode } from "../workbookData";

/** The engine's own error names in Excel's terms. */
const ERROR_NAMES: Readonly<Record<string, ErrorCode>> = {
  "#ERROR": "#VALUE!",
  "#REF": "#REF!",
  "#BAD_EXPR": "#NAME?",
  "#CYCLE": "#CALC!",
};

/** The engine has one error for all wrong arguments; Excel has #REF! for an index outside of a range. */
const OUT_OF_RANGE = /out of range/i;

export function excelError(value: string, message = ""): ErrorCode {
  if (value === "#ERROR" && OUT_OF_RANGE.test(message)) return "#REF!";
  return ERROR_NAMES[value] ?? (value as ErrorCode);
}
