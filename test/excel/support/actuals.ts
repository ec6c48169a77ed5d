import type { CellScalar } from "../../../src/standin/book/workbookData";
import { SCORECARD_INDEX } from "../../../src/sheet/scorecard/columns";
import type { OpenWorkbook } from "./openWorkbook";
import { tablePlace } from "./tableRows";

/** An actual of the scorecard as it is in the workbook. */
export interface Actual {
  readonly value: CellScalar;
  readonly formula?: string | undefined;
}

/** The actuals by KPI id, once all functions have answered. */
export async function actualsOf({ book }: OpenWorkbook): Promise<ReadonlyMap<string, Actual>> {
  await book.settled();
  const { sheet, top, left, bottom } = tablePlace(book.toData(), "CRM_Scorecard");
  const at = (row: number, column: number) =>
    sheet.cells.find((cell) => cell.row === row && cell.column === left + column);
  const rows = Array.from({ length: bottom - top }, (_, i) => top + 1 + i);
  return new Map(
    rows.map((row) => {
      const cell = at(row, SCORECARD_INDEX.actual);
      return [
        String(at(row, SCORECARD_INDEX.id)?.value),
        { value: cell?.value ?? "", formula: cell?.formula },
      ];
    })
  );
}
