import { CalcError } from "../../calc/errors";
import { isBlank, isEmpty, type Cell } from "./cell";
import type { Line } from "./line";
import { readsAsValue } from "./readsAsValue";

/** How one of several parallel ranges is to be read. */
export interface LineRule {
  readonly line: Line;
  readonly zeroIsMissing: boolean;
  /** Ranges of numbers and dates can tell a header from data; ids and words cannot. */
  readonly knowsHeader: boolean;
}

/** The rows that parallel ranges have in common: indices first … end − 1. */
export interface Rows {
  readonly first: number;
  readonly end: number;
}

/**
 * Zeros at the end are blanks where 0 is missing, and in a reference to the whole column when the host shows no other
 * kind of blank in it.
 */
function usedLength({ line, zeroIsMissing }: LineRule): number {
  const { cells, toSheetEnd } = line;
  const cutsZeros = zeroIsMissing || (toSheetEnd && !cells.some(isEmpty));
  let end = cells.length;
  while (end > 0 && isBlank(cells[end - 1], cutsZeros)) end--;
  return end;
}

/** Text that is no value in writing, where values are expected. */
export const isHeader = (cell: Cell): boolean =>
  typeof cell === "string" && cell.trim() !== "" && !readsAsValue(cell);

/**
 * Cuts the blank tail that all ranges share and skips a header row in all of them.
 * @throws CalcError value when a range ends before the others do.
 */
export function alignLines(rules: readonly LineRule[]): Rows {
  let end = 0;
  let longest = rules[0]?.line;
  for (const rule of rules) {
    const used = usedLength(rule);
    if (used > end) [end, longest] = [used, rule.line];
  }
  const short = rules.find(({ line }) => line.cells.length < end)?.line;
  if (short && longest) {
    const facts = { argument: short.argument, found: short.cells.length, other: longest.argument };
    throw new CalcError("value", "unequalLengths", { ...facts, expected: end });
  }
  const header = rules.some(({ line, knowsHeader }) => knowsHeader && isHeader(line.cells[0]));
  return { first: header ? Math.min(1, end) : 0, end };
}
