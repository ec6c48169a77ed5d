import type { DataTableName } from "../../sheet/live/dataTables";
import { FIRST_CHUNK, nextChunk, sizePerCell } from "../sources/chunkSize";
import type { Session } from "../session/session";
import type { KeptCells } from "../state/workbookState";
import { dataArea } from "./dataArea";
import type { TableSize } from "./resizeTable";

/** Cells of a table as they are, to put them back should the build fail; in pieces that fit a message. */
export async function keepRows(
  { context, sync }: Session,
  name: DataTableName,
  { rows, columns }: TableSize
): Promise<KeptCells> {
  const look = dataArea(context, name, { row: 1, rows: 1, columns }).load("numberFormat");
  const formulas: unknown[][] = [];
  const values: unknown[][] = [];
  let cells = FIRST_CHUNK / 2;
  for (let row = 0; row < rows;) {
    const count = Math.min(rows - row, Math.max(1, Math.floor(cells / columns)));
    const range = dataArea(context, name, { row, rows: count, columns }).load("formulas,values");
    await sync();
    for (const line of range.formulas as unknown[][]) formulas.push(line);
    for (const line of range.values as unknown[][]) values.push(line);
    // Each cell comes twice, as formula and as value.
    cells = nextChunk(2 * sizePerCell(range.values as unknown[][]));
    row += count;
  }
  const [formats = []] = look.numberFormat as unknown[][];
  return { formulas, values, formats: values.map(() => formats) };
}
