import type { OrderRows } from "../../catalog/rows";
import type { FoldedIds } from "../../calc/ids/foldIds";
import type { NumberCells } from "../cells/cellColumn";
import { inSlices, type Pace, partOf } from "../pace";
import { foldColumn } from "../source/foldColumn";
import { cellsOf, type Source } from "../source/source";
import type { RoleOf } from "../table";
import { isLineRole } from "./isLineRole";
import type { OrderAmounts } from "./readAmounts";
import type { SortedRows } from "./sortRows";

/** Order lines with what the checks need: the row of each line, and every spelling of the ids. */
export interface BuiltLines extends OrderRows {
  readonly customer: FoldedIds;
  readonly order: FoldedIds | null;
  readonly item: FoldedIds | null;
  readonly referredBy: FoldedIds | null;
  readonly by: FoldedIds | null;
  /** Index of each line into the table's columns. */
  readonly rows: Int32Array;
}

async function pick(values: Float64Array, rows: Int32Array, pace: Pace): Promise<Float64Array> {
  const picked = new Float64Array(rows.length);
  await inSlices(0, rows.length, 1, pace, (from, to) => {
    for (let i = from; i < to; i++) picked[i] = values[rows[i]!]!;
  });
  return picked;
}

/** Columns that are put together one after the other. */
const PARTS = 7;

/** Puts the used rows together as order lines; main cells of a merged order come from its first row. */
export async function buildLines(
  source: Source,
  dates: NumberCells,
  amounts: OrderAmounts,
  { rows, mainRows }: SortedRows,
  pace: Pace
): Promise<BuiltLines> {
  const rowsOf = (role: RoleOf<"orders">): Int32Array =>
    isLineRole(source, role) ? rows : mainRows;
  const part = (index: number): Pace => partOf(pace, index / PARTS, (index + 1) / PARTS);
  const fold = async (role: RoleOf<"orders">, index: number): Promise<FoldedIds | null> => {
    const cells = cellsOf(source, role);
    return cells === null ? null : foldColumn(cells, rowsOf(role), part(index));
  };
  return {
    rows,
    date: await pick(dates.values, rowsOf("date"), part(0)),
    amount: await pick(amounts.values, rows, part(1)),
    customer: (await fold("customer", 2))!,
    order: await fold("order", 3),
    item: await fold("item", 4),
    referredBy: await fold("referredBy", 5),
    by: await fold("by", 6),
  };
}
