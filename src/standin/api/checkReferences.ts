import type { Position } from "../book/engine/engineTypes";
import { findTable, tableAt, type TableGetters } from "../book/engine/tableDirectory";
import { scanFormula } from "../book/formulas/scanFormula";
import { resolveReference } from "../book/formulas/tableScope";
import { raise } from "../host/apiObject";

/** Excel does not take a formula that names a table or a column that is not there. */
export function checkReferences(getters: TableGetters, formula: string, at: Position): void {
  if (!formula.includes("[")) return;
  for (const piece of scanFormula(formula)) {
    if (piece.kind !== "reference") continue;
    const table =
      piece.reference &&
      (piece.reference.table ? findTable(getters, piece.reference.table) : tableAt(getters, at));
    if (!piece.reference || !table || !isKnown(piece.reference, table)) raise("InvalidArgument");
  }
}

/** A table without a total row has no totals to refer to, but Excel takes the formula. */
function isKnown(
  reference: Parameters<typeof resolveReference>[0],
  table: Parameters<typeof resolveReference>[1]
): boolean {
  return resolveReference({ ...reference, areas: [] }, table) !== undefined;
}
