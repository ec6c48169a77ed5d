import type { KeptCells, WorkbookState } from "../state/workbookState";
import { textInput } from "./cellInput";

const isText = (value: unknown, formula: unknown): value is string =>
  typeof value === "string" && value === formula;

const isFormula = (value: unknown, formula: unknown): boolean =>
  typeof formula === "string" && formula.startsWith("=") && !isText(value, formula);

const input = (value: unknown, formula: unknown, format: unknown): unknown =>
  isText(value, formula) ? textInput(value, format) : formula;

/** What of a block is entered in one pass, null for what is left alone: its constants, or its formulas. */
function entered({ formulas, values, formats }: KeptCells, pass: Pass): unknown[][] {
  return formulas.map((row, r) =>
    row.map((formula, c) => {
      const value = values[r]?.[c];
      if (isFormula(value, formula) !== (pass === "formulas")) return null;
      return input(value, formula, formats[r]?.[c]);
    })
  );
}

/** All cells of a block as they are entered again, constants and formulas alike. */
export const enteredCells = ({ formulas, values, formats }: KeptCells): unknown[][] =>
  formulas.map((row, r) =>
    row.map((formula, c) => input(values[r]?.[c], formula, formats[r]?.[c]))
  );

/** Formulas name columns by their headers, so the headers have to be there first. */
const PASSES = ["constants", "formulas"] as const;
type Pass = (typeof PASSES)[number];

function restoreBlock(
  context: Excel.RequestContext,
  name: string,
  { existing, cells }: WorkbookState,
  pass: Pass
): void {
  const [place, kept] = [existing.places[name], cells[name]];
  if (place === undefined || kept === undefined) return;
  const range = context.workbook.worksheets
    .getItem(place.sheet)
    .getRangeByIndexes(place.row, place.column, place.rows, place.columns);
  if (pass === "constants") range.numberFormat = kept.formats.map((row) => [...row]);
  range.formulas = entered(kept, pass);
}

/** Writes back what was in the blocks; they stand again where they stood. */
export function restoreCells(context: Excel.RequestContext, before: WorkbookState): void {
  for (const pass of PASSES)
    for (const name of Object.keys(before.existing.places))
      restoreBlock(context, name, before, pass);
}
