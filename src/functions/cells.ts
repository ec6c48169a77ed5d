import { CalcError, type CalcErrorCode } from "../calc/errors";
import { errorText } from "../i18n/errors";
import { languageOf } from "../i18n/language";
import { readArguments, type Parameters } from "./arguments/readArguments";
import { Memo, type Outcome } from "./memo";
import type { Answer } from "./results/answer";
import { checkAnswer } from "./results/checkAnswer";
import type { Definition } from "./results/definition";

/** Looked up at the call: the host defines its error class only after this file has loaded. */
const EXCEL_CODE = {
  value: "invalidValue",
  notAvailable: "notAvailable",
  divisionByZero: "divisionByZero",
  number: "invalidNumber",
} satisfies Record<CalcErrorCode, keyof typeof CustomFunctions.ErrorCode>;

/** Excel shows a message only for #VALUE! and #N/A. */
const HAS_MESSAGE: readonly CalcErrorCode[] = ["value", "notAvailable"];

function excelError(error: CalcError): CustomFunctions.Error {
  const code = CustomFunctions.ErrorCode[EXCEL_CODE[error.code]];
  if (!HAS_MESSAGE.includes(error.code)) return new CustomFunctions.Error(code);
  const language = languageOf(typeof Office === "undefined" ? "" : Office.context?.displayLanguage);
  return new CustomFunctions.Error(code, errorText(error, language));
}

function excelCells(answer: Answer): unknown {
  if (typeof answer === "number") return answer;
  return answer.map((row) =>
    row.map((cell) => (cell instanceof CalcError ? excelError(cell) : cell))
  );
}

/** Ten calls on three columns of 100,000 rows, or one of a million. */
const memo = new Memo({ fewestCells: 32, mostCells: 3_200_000 });

function outcomeOf<P extends Parameters>(
  of: Definition<P>,
  raw: Record<keyof P & string, unknown>
): Outcome {
  try {
    const { values, rowOf } = readArguments(of.parameters, raw);
    return checkAnswer(of.compute(values, rowOf), of.narrowedBy);
  } catch (error) {
    if (error instanceof CalcError) return error;
    throw error;
  }
}

/**
 * Answers a call of Excel: arguments in, cells or an Excel error out. Anything but a CalcError is a bug and passes
 * through as it is.
 */
export function answer<P extends Parameters>(
  of: Definition<P>,
  raw: Record<keyof P & string, unknown>
): any {
  const args = Object.keys(of.parameters).map((name) => raw[name]);
  const outcome = memo.recall(of, args, () => outcomeOf(of, raw));
  if (outcome instanceof CalcError) throw excelError(outcome);
  return excelCells(outcome);
}
