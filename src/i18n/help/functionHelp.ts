/** What the help page of one function says. */
export interface FunctionHelp {
  readonly meaning: string;
  readonly formula: string;
  readonly result: string;
  /** Unit of each argument, by its name. */
  readonly units: Readonly<Record<string, string>>;
  readonly errors: readonly string[];
  readonly notes: readonly string[];
}
