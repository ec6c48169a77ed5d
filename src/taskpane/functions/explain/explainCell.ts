import type {
  CatalogueFunction,
  FunctionCatalogue,
} from "../../../catalog/functions/functionCatalogue";
import type { ActiveCell } from "../../host";
import { readCalls } from "../formula/readCalls";

/** A call in the cell, with what its help says of the error and where its arguments come from. */
export interface ExplainedCall {
  readonly called: CatalogueFunction;
  readonly lines: readonly string[];
  readonly given: readonly { readonly name: string; readonly text: string }[];
}

/** What can be said of a cell. */
export type Explanation =
  | { readonly kind: "noFormula" }
  | { readonly kind: "noError" }
  | { readonly kind: "foreign"; readonly error: string }
  /** Errors of Excel itself, which no function returns. */
  | {
      readonly kind: "general";
      readonly error: GeneralError;
      readonly calls: readonly ExplainedCall[];
    }
  | {
      readonly kind: "explained";
      readonly error: string;
      readonly calls: readonly ExplainedCall[];
    };

const GENERAL_ERRORS = ["#NAME?", "#SPILL!", "#BUSY!", "#REF!", "#CALC!"] as const;
export type GeneralError = (typeof GENERAL_ERRORS)[number];

export const isGeneral = (error: string): error is GeneralError =>
  GENERAL_ERRORS.some((known) => known === error);

/** Only these two show a message of the function at the cell. */
export const carriesMessage = (error: string): boolean => error === "#VALUE!" || error === "#N/A";

/** What the help of a function says of an error. */
export const errorLines = ({ errors }: CatalogueFunction, error: string): readonly string[] =>
  errors.filter((line) => line.includes(error));

function explainedCalls(
  { groups }: FunctionCatalogue,
  formula: string,
  error: string
): readonly ExplainedCall[] {
  const functions = groups.flatMap((group) => group.functions);
  return readCalls(formula).flatMap((call) => {
    const called = functions.find(({ id }) => id === call.id);
    if (called === undefined) return [];
    const given = called.parameters.flatMap(({ name }, at) => {
      const text = call.arguments[at] ?? "";
      return text === "" ? [] : [{ name, text }];
    });
    return [{ called, lines: errorLines(called, error), given }];
  });
}

/** Explains the error of a cell by the functions in its formula. */
export function explainCell(
  { formula, error }: Pick<ActiveCell, "formula" | "error">,
  catalogue: FunctionCatalogue
): Explanation {
  if (formula === null) return { kind: "noFormula" };
  if (error === null) return { kind: "noError" };
  const calls = explainedCalls(catalogue, formula, error);
  if (calls.length === 0 && readCalls(formula).length === 0) return { kind: "foreign", error };
  return isGeneral(error) ? { kind: "general", error, calls } : { kind: "explained", error, calls };
}
