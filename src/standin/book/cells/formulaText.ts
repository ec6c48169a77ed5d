import type { Position } from "../engine/engineTypes";
import { tableAt, type TableGetters } from "../engine/tableDirectory";
import { collapseOwnTable } from "../formulas/ownTable";

/** A cell's formula as Excel shows it; undefined for constants. */
export function formulaText(getters: TableGetters, position: Position): string | undefined {
  const formula = getters.getCell(position)?.compiledFormula?.toFormulaString(getters);
  if (!formula?.includes("[")) return formula;
  const table = tableAt(getters, position);
  return table ? collapseOwnTable(formula, table.record.name) : formula;
}
