import type { Cell, CellValue, Sheet } from "hucre";
import { dateToSerial } from "hucre";
import type { CellData, CellScalar, ErrorCode } from "../../book/workbookData";
import { parseRectangle } from "./references";
import { shownFormula } from "./formulaText";
import { shiftFormula } from "./sharedFormula";
import { fromCellStyle } from "./style";

const ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
]);

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Dates come as Date objects from hucre; a cell holds the serial number. */
export function scalarOf(value: CellValue, type?: string): CellScalar {
  if (value instanceof Date) return dateToSerial(value);
  if (type === "error" && typeof value === "string")
    return { error: ERRORS.has(value) ? (value as ErrorCode) : "#VALUE!" };
  return value;
}

/** Formulas of a sheet, those that share another's text expanded to their own. */
class Formulas {
  private readonly masters = new Map<number, Master>();

  of(cell: Cell, row: number, column: number): string | undefined {
    if (cell.formula === undefined) return undefined;
    const index = cell.formulaSharedIndex;
    if (cell.formulaType !== "shared" || index === undefined) return cell.formula || undefined;
    if (cell.formula) this.masters.set(index, { formula: cell.formula, row, column });
    const master = this.masters.get(index);
    return master && shiftFormula(master.formula, row - master.row, column - master.column);
  }
}

function spillOf({ formulaType, formulaRef }: Cell): Pick<CellData, "spill"> {
  if (formulaType !== "array" || formulaRef === undefined) return {};
  const { rows, columns } = parseRectangle(formulaRef);
  return { spill: { rows, columns } };
}

function linkOf({ hyperlink }: Cell): Pick<CellData, "hyperlink"> {
  if (!hyperlink) return {};
  const { target, location, tooltip } = hyperlink;
  return {
    hyperlink: {
      ...(target && target !== location ? { address: target } : {}),
      ...(location === undefined ? {} : { location }),
      ...(tooltip === undefined ? {} : { tip: tooltip }),
    },
  };
}

function detailed(cell: Cell, row: number, column: number, formulas: Formulas, theme?: string[]) {
  const formula = formulas.of(cell, row, column);
  const style = fromCellStyle(cell.style, theme);
  const format = cell.style?.numFmt;
  const data: CellData = {
    row,
    column,
    value: scalarOf(cell.value, cell.type),
    ...(formula === undefined ? {} : { formula: shownFormula(formula) }),
    ...(formula === undefined ? {} : spillOf(cell)),
    ...(format === undefined || format === "General" ? {} : { numberFormat: format }),
    ...(style ? { style } : {}),
    ...linkOf(cell),
  };
  return data;
}

const isBlank = ({ value, formula, numberFormat, style, hyperlink }: CellData): boolean =>
  value === null && !formula && !numberFormat && !style && !hyperlink;

/** The cells of a sheet as read by hucre: plain values in rows, everything else in a map beside them. */
export function readCells(sheet: Sheet, theme?: string[]): readonly CellData[] {
  const formulas = new Formulas();
  const seen = new Set<string>();
  const cells: CellData[] = [];
  sheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      const key = `${row},${column}`;
      const cell = sheet.cells?.get(key);
      if (cell) seen.add(key);
      cells.push(
        cell
          ? detailed(cell, row, column, formulas, theme)
          : { row, column, value: scalarOf(value) }
      );
    })
  );
  for (const [key, cell] of sheet.cells ?? []) {
    if (seen.has(key)) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    cells.push(detailed(cell, row, column, formulas, theme));
  }
  return cells.filter((cell) => !isBlank(cell));
}
