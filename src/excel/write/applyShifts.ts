import type { PlannedShift } from "../../sheet/plan";

/** Inserts and deletes cells, in order: each one counts on those before it. */
export function applyShifts(context: Excel.RequestContext, shifts: readonly PlannedShift[]): void {
  for (const { kind, place } of shifts) {
    const range = context.workbook.worksheets
      .getItem(place.sheet)
      .getRangeByIndexes(place.row, place.column, place.rows, place.columns);
    if (kind === "insert") range.insert("Down");
    else range.delete("Up");
  }
}
