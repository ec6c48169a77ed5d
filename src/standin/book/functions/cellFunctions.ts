import { helpers, registries } from "../engine/ospreadsheet";
import type { EngineCell, Position } from "../engine/engineTypes";
import type { CellScalar } from "../workbookData";
import { errorOf } from "./engineValues";
import type { CallCache, CallOutcome } from "./CallCache";
import { callKey } from "./callKey";

/** What the book needs to know of a function. */
export interface FunctionDeclaration {
  readonly id: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
    readonly dimensionality?: "matrix" | "scalar";
  }[];
}

/** An argument as the formula gives it: left out, one value, or a range by rows; null is an empty cell. */
export type FunctionArgument =
  null | { readonly cell: CellScalar } | { readonly cells: readonly (readonly CellScalar[])[] };

interface EngineValue {
  readonly value: unknown;
  readonly message?: unknown;
}

type EngineArgument = undefined | EngineValue | readonly (readonly EngineValue[])[];

interface Evaluation {
  readonly getters: { getCell(position: Position): EngineCell | undefined };
  readonly __originCellPosition?: Position;
}

/** Pending and finished calls of each model, found through the getters that every evaluation carries. */
const caches = new WeakMap<object, CallCache>();

export function useCallCache(getters: object, cache: CallCache): void {
  caches.set(getters, cache);
}

/**
 * Makes functions known to the engine under NAMESPACE.ID, with what its autocomplete shows. The engine's functions are
 * global; each evaluation finds the calls of its own book.
 */
export function declareFunctions(
  namespace: string,
  declarations: readonly FunctionDeclaration[]
): void {
  const registry = registries.functionRegistry as unknown as {
    replace(name: string, description: object): void;
  };
  for (const declaration of declarations) {
    registry.replace(`${namespace}.${declaration.id}`, {
      description: declaration.description ?? declaration.id,
      category: namespace,
      args: declaration.parameters.map((parameter) =>
        helpers.arg(`${parameter.name} (${kindOf(parameter)})`, parameter.description ?? "")
      ),
      compute(this: Evaluation, ...args: EngineArgument[]) {
        return compute(this, declaration.id, args);
      },
    });
  }
}

function kindOf({
  dimensionality,
  optional,
  repeating,
}: FunctionDeclaration["parameters"][number]): string {
  const kinds = [dimensionality === "matrix" ? "any, range<any>" : "any"];
  if (repeating) kinds.push("repeating");
  else if (optional) kinds.push("optional");
  return kinds.join(", ");
}

function compute(
  { getters, __originCellPosition: origin }: Evaluation,
  id: string,
  args: readonly EngineArgument[]
): unknown {
  const cache = caches.get(getters);
  if (!cache) return { value: "#NAME?" };
  const given = args.map(argumentOf);
  const cell = origin && getters.getCell(origin)?.id;
  return shown(cache.outcome(callKey(id, given), { id, args: given, cell }));
}

function argumentOf(argument: EngineArgument): FunctionArgument {
  if (argument === undefined) return null;
  if (!Array.isArray(argument)) return { cell: scalarOf(argument as EngineValue) };
  const columns = argument as readonly (readonly EngineValue[])[];
  const height = columns[0]?.length ?? 0;
  return {
    cells: Array.from({ length: height }, (_, row) =>
      columns.map((column) => scalarOf(column[row] ?? { value: null }))
    ),
  };
}

function scalarOf({ value, message }: EngineValue): CellScalar {
  if (value === null || value === undefined) return null;
  return errorOf(value, message) ?? (value as CellScalar);
}

/** A result in the engine's form: by columns, errors by their names. */
function shown(outcome: CallOutcome): unknown {
  const cell = (value: CellScalar): EngineValue =>
    typeof value === "object" && value !== null
      ? { value: value.error, message: value.message }
      : { value: value ?? "" };
  if (!Array.isArray(outcome)) return cell(outcome as CellScalar);
  const rows = outcome as readonly (readonly CellScalar[])[];
  return (rows[0] ?? []).map((_, column) => rows.map((row) => cell(row[column] ?? "")));
}
