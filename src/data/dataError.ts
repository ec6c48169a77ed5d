/** Why a source cannot be used at all; the sentence of each key is in i18n/data. */
export type DataErrorKey =
  | "emptyTable"
  | "noHeaderRow"
  | "missingColumn"
  | "unknownColumn"
  | "ambiguousDateOrder"
  | "mixedDateOrder"
  | "allDatesUnreadable"
  | "tooManyUnusable";

/**
 * Data that cannot become order lines, as a key and its facts: source, and where there is one column, row, what was
 * found. Known by `name`, not `instanceof`: it crosses from the add-in's realm to its host.
 */
export class DataError extends Error {
  override readonly name = "DataError";
  constructor(
    readonly key: DataErrorKey,
    readonly facts: Readonly<Record<string, string | number>>
  ) {
    super(`${key}: ${JSON.stringify(facts)}`);
  }
}
