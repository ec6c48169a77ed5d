/** Why a file cannot be read at all; whoever shows it has the sentence. */
export type FileErrorKey =
  "emptyFile" | "notText" | "unclosedQuote" | "unknownFormat" | "unknownSheet";

export class FileError extends Error {
  override readonly name = "FileError";
  constructor(
    readonly key: FileErrorKey,
    readonly facts: Readonly<Record<string, string | number>> = {}
  ) {
    super(`${key} ${JSON.stringify(facts)}`);
  }
}
