import type { Place, PlannedShift } from "../../sheet/plan";

/** Adds empty rows at the end of a table. */
function append({ workbook }: Excel.RequestContext, table: string, { rows, columns }: Place): void {
  const empty = Array.from({ length: rows }, () => Array<string>(columns).fill(""));
  workbook.tables.getItem(table).rows.add(undefined, empty);
}

/** Inserts, appends and deletes cells, in order: each one counts on those before it. */
export function applyShifts(context: Excel.RequestContext, shifts: readonly PlannedShift[]): void {
  for (const shift of shifts) {
    const { kind, place } = shift;
    if (kind === "append") {
      append(context, shift.table, place);
      continue;
    }
    const range = context.workbook.worksheets
      .getItem(place.sheet)
      .getRangeByIndexes(place.row, place.column, place.rows, place.columns);
    if (kind === "insert") range.insert("Down");
    else range.delete("Up");
  }
}
