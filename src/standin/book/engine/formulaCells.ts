import type { EngineCell, EngineFormula, Position } from "./engineTypes";
import type { TableGetters } from "./tableDirectory";

export interface FormulaGetters extends TableGetters {
  getCells(sheetId: string): EngineCell[];
  getCellPosition(cellId: number): Position;
  formulaSheets(): ReadonlySet<string>;
}

/** Every formula of the workbook with its place. */
export function formulaCells(
  getters: FormulaGetters
): { readonly position: Position; readonly formula: EngineFormula }[] {
  const withFormulas = getters.formulaSheets();
  const sheets = getters.getSheetIds().filter((sheetId) => withFormulas.has(sheetId));
  return sheets.flatMap((sheetId) =>
    getters.getCells(sheetId).flatMap(({ id, compiledFormula }) => {
      if (!compiledFormula) return [];
      const { col, row } = getters.getCellPosition(id);
      return [{ position: { sheetId, col, row }, formula: compiledFormula }];
    })
  );
}
