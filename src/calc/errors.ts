/** The four ways a calculation can fail; Excel shows them as #VALUE!, #N/A, #DIV/0! and #NUM!. */
export type CalcErrorCode = "value" | "notAvailable" | "divisionByZero" | "number";

/** What a message needs to name: argument, row in the range (header included), what was found, what is expected. */
export type ErrorFacts = Readonly<Record<string, string | number>>;

/**
 * Bad data, as a key and its facts; the sentence is in i18n, in three languages.
 * Only `value` and `notAvailable` show their message in Excel. A bug is never a CalcError.
 */
export class CalcError extends Error {
  constructor(
    readonly code: CalcErrorCode,
    readonly key: string,
    readonly facts: ErrorFacts = {}
  ) {
    super(`${code}: ${key} ${JSON.stringify(facts)}`);
    this.name = "CalcError";
  }
}
