import type { FunctionMetadata, FunctionParameter } from "./metadata";

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

const isError = (cell: Cell): cell is CellError => typeof cell === "object" && cell !== null;

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
  const error = given.flatMap(cellsOf).find(isError);
  if (error) return { error };
  const last = parameters.at(-1);
  if (given.length > parameters.length && !last?.repeating) return { error: { error: "#VALUE!" } };
  const values: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const argument = given[index] ?? null;
    if (argument === null && !parameter.optional && !parameter.repeating && index >= given.length)
      return { error: { error: "#VALUE!" } };
    values.push(
      parameter.repeating
        ? given.slice(index).map((each) => valueOf(each, parameter, empty))
        : valueOf(argument, parameter, empty)
    );
  }
  return { values };
}

function cellsOf(argument: Argument): readonly Cell[] {
  if (argument === null) return [];
  return "cell" in argument ? [argument.cell] : argument.cells.flat();
}

function valueOf(
  argument: Argument,
  { dimensionality }: FunctionParameter,
  empty: EmptyCell
): unknown {
  if (argument === null) return null;
  const plain = (cell: Cell): unknown => (cell === null ? empty : cell);
  if (dimensionality === "matrix")
    return "cell" in argument
      ? [[plain(argument.cell)]]
      : argument.cells.map((row) => row.map(plain));
  // A range for a single value: the calculation has picked the cell, or spills; here its first cell counts.
  return plain("cell" in argument ? argument.cell : (argument.cells[0]?.[0] ?? null));
}
