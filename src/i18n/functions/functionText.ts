/** What Excel shows of a function: a sentence for it and one for each parameter, by parameter name. */
export interface FunctionText {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}
