import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as behaviour from "../../src/functions/behaviour";
import * as concentration from "../../src/functions/concentration";
import * as deals from "../../src/functions/deals";
import * as monitoring from "../../src/functions/monitoring";
import * as retention from "../../src/functions/retention";
import * as rfm from "../../src/functions/rfm";
import * as sales from "../../src/functions/sales";
import * as scorecard from "../../src/functions/scorecard";
import * as service from "../../src/functions/service";
import * as survival from "../../src/functions/survival";
import * as value from "../../src/functions/value";
import * as voice from "../../src/functions/voice";

type ExcelFunction = (...cells: any[]) => unknown;

const groups: Record<string, Record<string, ExcelFunction>> = {
  behaviour,
  concentration,
  deals,
  monitoring,
  retention,
  rfm,
  sales,
  scorecard,
  service,
  survival,
  value,
  voice,
};

export interface ParameterFacts {
  readonly name: string;
  readonly optional: boolean;
  readonly range: boolean;
}

/** A function as Excel knows it from the metadata. */
export interface FunctionFacts {
  readonly id: string;
  readonly spills: boolean;
  readonly parameters: readonly ParameterFacts[];
  readonly call: ExcelFunction;
}

const groupFile = (group: string): string => join(__dirname, `../../src/functions/${group}.ts`);

export const groupFiles = Object.keys(groups).map(groupFile);

/** A documented function, as the metadata generator reads it; loading the generator takes longer than most tests. */
const DECLARATION =
  /@customfunction (?<id>\S+)[^@](?:(?!\*\/)[^])*\*\/\nexport function (?<name>\w+)\((?<parameters>[^)]*)\): (?<result>[^ ]+) \{/g;

function parameterOf(text: string): ParameterFacts {
  const [, name, question, type] = /^\s*(\w+)(\??): (\S+?)\s*$/.exec(text)!;
  return { name: name!, optional: question === "?", range: type === "any[][]" };
}

function factsOf(group: string): FunctionFacts[] {
  const source = readFileSync(groupFile(group), "utf8");
  return [...source.matchAll(DECLARATION)].map(({ groups: found }) => ({
    id: found!.id!,
    spills: found!.result === "any[][]",
    parameters: found!.parameters!.split(",").map(parameterOf),
    call: groups[group]![found!.name!]!,
  }));
}

/** All functions by id. */
export const functions: ReadonlyMap<string, FunctionFacts> = new Map(
  Object.keys(groups)
    .flatMap(factsOf)
    .map((facts) => [facts.id, facts])
);

class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string
  ) {}
}

const host = {
  Error: ExcelError,
  ErrorCode: {
    invalidValue: "#VALUE!",
    notAvailable: "#N/A",
    divisionByZero: "#DIV/0!",
    invalidNumber: "#NUM!",
  },
};

/** Puts in place what the host defines after the functions have loaded. */
export function installHost(displayLanguage = "en-US"): void {
  Object.assign(globalThis, { CustomFunctions: host, Office: { context: { displayLanguage } } });
}

/** What a call gives: cells, with errors in cells as their code, or an error with its message. */
export type Outcome =
  { readonly cells: unknown } | { readonly error: string; readonly message: string | undefined };

const shown = (cell: unknown): unknown => (cell instanceof ExcelError ? cell.code : cell);

function cellsOf(result: unknown): unknown {
  if (!Array.isArray(result)) return result;
  const rows = (result as unknown[][]).map((row) => row.map(shown));
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
}

/**
 * Calls a function by id with raw arguments, as Excel does: those left out are null, and the invocation comes last.
 * A result of one cell is that cell. Anything thrown that is no Excel error is a bug and passes through.
 */
export function callFunction(id: string, args: readonly unknown[]): Outcome {
  const { call, parameters } = functions.get(id)!;
  const padded = parameters.map((_, i) => args[i] ?? null);
  try {
    return { cells: cellsOf(call(...padded, { functionName: id })) };
  } catch (error) {
    if (error instanceof ExcelError) return { error: error.code, message: error.message };
    throw error;
  }
}

/** The cells of a call that must succeed. */
export function cellsFrom(id: string, ...args: unknown[]): unknown {
  const outcome = callFunction(id, args);
  if ("error" in outcome) throw new Error(`${id} gave ${outcome.error}: ${outcome.message}`);
  return outcome.cells;
}

/** The error of a call that must fail, as code and message. */
export function errorFrom(id: string, ...args: unknown[]): string {
  const outcome = callFunction(id, args);
  if (!("error" in outcome)) throw new Error(`${id} gave ${JSON.stringify(outcome.cells)}`);
  return outcome.message === undefined ? outcome.error : `${outcome.error} ${outcome.message}`;
}

/** A column of cells. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
