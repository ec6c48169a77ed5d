import { formatZone, quoteSheet } from "../cells/address";
import type { FoundTable } from "../engine/tableDirectory";
import { scanFormula } from "./scanFormula";
import { resolveReference } from "./tableScope";

/** A formula whose references into a table are written as cells, for when the table goes. */
export function withoutTable(
  formula: string,
  table: FoundTable,
  sheet: string,
  row: number
): string {
  if (!formula.includes("[")) return formula;
  return scanFormula(formula)
    .map((piece) => {
      const reference = piece.kind === "reference" ? piece.reference : null;
      if (reference?.table.toLowerCase() !== table.record.name.toLowerCase()) return piece.text;
      const zone = resolveReference(reference, table);
      if (!zone) return "#REF!";
      const isRow = reference.areas.includes("thisRow");
      return `${quoteSheet(sheet)}!${formatZone(isRow ? { ...zone, top: row, bottom: row } : zone, isRow ? "" : "$")}`;
    })
    .join("");
}
