import type { Session } from "../session/session";
import { supports } from "./supports";

/** How the cells of a result are formatted. */
export interface ResultFormat {
  /** Number formats of so many columns, from the left; null keeps the format of the cells. */
  columns(width: number): readonly (string | null)[];
  /** True when the first row names the columns. */
  readonly header: boolean;
}

/** The cell of a formula with all cells that it fills; an Excel that cannot tell them gives the cell alone. */
async function filledCells({ sync }: Session, cell: Excel.Range): Promise<Excel.Range> {
  if (!supports("1.12")) return cell;
  const filled = cell.getSpillingToRangeOrNullObject();
  filled.load("rowCount,columnCount");
  await sync();
  return filled.isNullObject ? cell : filled;
}

/** Formats the result of a formula, as far as it fills cells. */
export async function formatResult(
  session: Session,
  cell: Excel.Range,
  { columns, header }: ResultFormat
): Promise<void> {
  const cells = await filledCells(session, cell);
  cells.load("rowCount,columnCount");
  await session.sync();
  const formats = columns(cells.columnCount);
  const kept = formats.map(() => null);
  cells.numberFormat = Array.from({ length: cells.rowCount }, (_, row) => [
    ...(header && row === 0 && cells.rowCount > 1 ? kept : formats),
  ]);
  await session.sync();
}
