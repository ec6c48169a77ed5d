import type { Cell } from "hucre";
import type { CellData, CellScalar, ErrorCode } from "../../book/workbookData";
import { cellAddress, rectangleAddress } from "./references";
import { storedFormula } from "./formulaText";
import { toCellStyle } from "./style";

/** Errors that files have a word for; the others are states of a running Excel. */
const STORED_ERRORS: Readonly<Record<ErrorCode, string>> = {
  "#DIV/0!": "#DIV/0!",
  "#N/A": "#N/A",
  "#NAME?": "#NAME?",
  "#NULL!": "#NULL!",
  "#NUM!": "#NUM!",
  "#REF!": "#REF!",
  "#VALUE!": "#VALUE!",
  "#SPILL!": "#VALUE!",
  "#CALC!": "#VALUE!",
  "#BUSY!": "#VALUE!",
};

const plain = (value: CellScalar): string | number | boolean | null =>
  value !== null && typeof value === "object" ? STORED_ERRORS[value.error] : value;

export const isError = (value: CellScalar): boolean => value !== null && typeof value === "object";

function constantCell(value: CellScalar): Partial<Cell> {
  if (value === null) return { value: null, type: "empty" };
  if (isError(value)) return { value: plain(value), type: "error" };
  return { value: plain(value), type: typeof value as "string" | "number" | "boolean" };
}

function formulaCell(cell: CellData, formula: string): Partial<Cell> {
  const range = cell.spill && { row: cell.row, column: cell.column, ...cell.spill };
  return {
    value: null,
    type: "formula",
    formula: storedFormula(formula),
    formulaResult: plain(cell.value),
    ...(range
      ? {
          formulaType: "array" as const,
          formulaRef: rectangleAddress(range),
          formulaDynamic: true,
        }
      : {}),
  };
}

function linkOf({ hyperlink }: CellData): Partial<Cell> {
  if (!hyperlink) return {};
  const { address, location, tip } = hyperlink;
  return {
    hyperlink: {
      target: address ?? "",
      ...(location === undefined ? {} : { location }),
      ...(tip === undefined ? {} : { tooltip: tip }),
    },
  };
}

/** The cells of a sheet as hucre takes them, keyed "row,column". */
export function writeCells(cells: readonly CellData[]): Map<string, Partial<Cell>> {
  const written = new Map<string, Partial<Cell>>();
  for (const cell of cells) {
    const style = toCellStyle(cell.style, cell.numberFormat);
    written.set(`${cell.row},${cell.column}`, {
      ...(cell.formula === undefined ? constantCell(cell.value) : formulaCell(cell, cell.formula)),
      ...linkOf(cell),
      ...(style ? { style } : {}),
    });
  }
  return written;
}

/** Addresses of formulas whose cached result is an error. */
export function errorFormulas(cells: readonly CellData[]): ReadonlySet<string> {
  return new Set(
    cells
      .filter(({ formula, value }) => formula !== undefined && isError(value))
      .map(({ row, column }) => cellAddress(row, column))
  );
}
