import type { FunctionMetadata, FunctionParameter } from "./metadata";
import { typedValue } from "./typedValue";

/** A cell as the calculation delivers it: null is empty. */
export type Cell = number | string | boolean | null | CellError;

export interface CellError {
  readonly error: string;
  readonly message?: string;
}

/** An argument of a formula: left out (null), one cell or value, or a range row by row. */
export type Argument =
  null | { readonly cell: Cell } | { readonly cells: readonly (readonly Cell[])[] };

/** How the platform delivers an empty cell: 0 on the desktop, null on the web, "" in some builds. */
export type EmptyCell = 0 | null | "";

export type Marshalled = { readonly values: readonly unknown[] } | { readonly error: CellError };

const MISMATCH: Marshalled = { error: { error: "#VALUE!" } };

const isError = (cell: Cell): cell is CellError => typeof cell === "object" && cell !== null;

/** A value that does not fit its parameter: Excel does not call the function. */
class Mismatch extends Error {}

/**
 * Arguments as Excel hands them to a function, by its metadata: a left-out argument is null, a single cell for a range
 * parameter is a 1 × 1 matrix, an empty cell depends on the platform. An error in an argument is the result of the call;
 * the function does not see it.
 */
export function marshal(
  { parameters }: FunctionMetadata,
  given: readonly Argument[],
  empty: EmptyCell
): Marshalled {
  const error = firstError(given);
  if (error) return { error };
  if (!countFits(parameters, given.length)) return MISMATCH;
  try {
    const values = parameters.map((parameter, index) =>
      parameter.repeating
        ? given.slice(index).map((argument) => valueOf(argument, parameter, empty))
        : valueOf(given[index] ?? null, parameter, empty)
    );
    return { values };
  } catch (failure) {
    if (failure instanceof Mismatch) return MISMATCH;
    throw failure;
  }
}

function countFits(parameters: readonly FunctionParameter[], given: number): boolean {
  const required = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  return given >= required && (given <= parameters.length || parameters.at(-1)?.repeating === true);
}

function firstError(given: readonly Argument[]): CellError | undefined {
  for (const argument of given) {
    if (argument === null) continue;
    for (const row of "cell" in argument ? [[argument.cell]] : argument.cells)
      for (const cell of row) if (isError(cell)) return cell;
  }
  return undefined;
}

function valueOf(argument: Argument, parameter: FunctionParameter, empty: EmptyCell): unknown {
  if (argument === null) return null;
  const plain = (cell: Cell): unknown => plainValue(cell, parameter, empty);
  if (parameter.dimensionality === "matrix")
    return "cell" in argument
      ? [[plain(argument.cell)]]
      : argument.cells.map((row) => row.map(plain));
  // A range for a single value: the calculation has picked the cell, or spills; here its first cell counts.
  return plain("cell" in argument ? argument.cell : (argument.cells[0]?.[0] ?? null));
}

function plainValue(cell: Cell, parameter: FunctionParameter, empty: EmptyCell): unknown {
  if (cell === null || isError(cell)) return empty;
  const value = typedValue(cell, parameter);
  if (value === undefined) throw new Mismatch();
  return value;
}
