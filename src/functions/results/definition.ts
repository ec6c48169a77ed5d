import type { ArgumentValues, Parameters } from "../arguments/readArguments";
import type { Answer } from "./answer";

/** A function of the catalogue: what it takes and how it answers. */
export interface Definition<P extends Parameters = Parameters> {
  readonly parameters: P;
  /** `rowOf(i)` is the row number, in the ranges, of row i of the columns. */
  compute(values: ArgumentValues<P>, rowOf: (i: number) => number): Answer;
  /** The argument that makes a spilled result smaller, for the message when it is too large. */
  readonly narrowedBy?: string;
}

/** Types a definition by its parameters. */
export const define = <P extends Parameters>(definition: Definition<P>): Definition<P> =>
  definition;
