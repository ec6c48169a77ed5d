import type { OrderLines } from "../../calc/columns";
import { type FoldedIds, IdFolder } from "../../calc/ids/foldIds";
import { isMissingWord } from "../cells/isBlank";
import { inSlices, type Pace, partOf } from "../pace";
import type { OrderRole, RawCell } from "../table";
import { cellsOf, isLineRole, type OrderSource } from "./orderSource";
import type { OrderAmounts } from "./readAmounts";
import type { OrderDates } from "./readDates";
import { FATE } from "./rowFate";
import type { SortedRows } from "./sortRows";

/** Order lines with what the checks need: the row of each line, and every spelling of the ids. */
export interface BuiltLines extends OrderLines {
  readonly customer: FoldedIds;
  readonly order: FoldedIds | null;
  readonly by: FoldedIds | null;
  /** Index of each line into the table's columns. */
  readonly rows: Int32Array;
}

function usedRows({ fates }: SortedRows, first: number, end: number): Int32Array {
  const rows = new Int32Array(end - first);
  let count = 0;
  for (let row = first; row < end; row++) if (fates[row] === FATE.used) rows[count++] = row;
  return rows.subarray(0, count);
}

/** Cells of a role for every line; main cells of a merged order come from its first row. */
async function foldRole(
  source: OrderSource,
  role: OrderRole,
  rows: Int32Array,
  main: Int32Array,
  pace: Pace
): Promise<FoldedIds> {
  const column = cellsOf(source, role)!;
  const from = isLineRole(source, role) ? rows : main;
  const folder = new IdFolder(rows.length, isMissingWord);
  const cells = new Array<RawCell>(rows.length).fill(null);
  await inSlices(0, rows.length, 2, pace, (start, end) => {
    for (let i = start; i < end; i++) cells[i] = column[from[i]!] ?? null;
    folder.read(cells, start, end);
  });
  return folder.finish();
}

/** Puts the used rows together as order lines. */
export async function buildLines(
  source: OrderSource,
  dates: OrderDates,
  amounts: OrderAmounts,
  sorted: SortedRows,
  pace: Pace
): Promise<BuiltLines> {
  const { first, end } = source.layout;
  const rows = usedRows(sorted, first, end);
  const { mainRows } = sorted;
  const main = mainRows ? rows.map((row) => mainRows[row]!) : rows;
  const dateRows = isLineRole(source, "date") ? rows : main;
  const fold = (role: OrderRole, part: number): Promise<FoldedIds> | null =>
    source.mapping[role] === undefined
      ? null
      : foldRole(source, role, rows, main, partOf(pace, part / 3, (part + 1) / 3));
  return {
    rows,
    date: Float64Array.from(dateRows, (row) => dates.values[row]!),
    amount: Float64Array.from(rows, (row) => amounts.values[row]!),
    customer: (await fold("customer", 0))!,
    order: await fold("order", 1),
    by: await fold("by", 2),
  };
}
