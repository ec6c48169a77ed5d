import type { NumberCells } from "../cells/cellColumn";
import type { RowCount } from "../cells/rowCount";
import { DataError } from "../dataError";
import { DateColumn } from "../dates/dateColumn";
import { provenOrder } from "../dates/provenOrder";
import { inSlices, type Pace, partOf, READ_CELL } from "../pace";
import type { DateOrder, Role } from "../table";
import { cellsOf, headerOf, rowNumber, type Source } from "./source";

/** Dates of every row, and what the analyst should know of how they were read. */
export interface DateCells extends NumberCells {
  /** Order of day and month that was used; null when no date depended on one. */
  readonly order: DateOrder | null;
  /** Rows that name a month only. */
  readonly monthOnly: RowCount;
}

interface ReadColumn {
  readonly role: Role;
  readonly column: DateColumn;
}

function refuseOrder(
  source: Source,
  { role, column }: ReadColumn,
  key: "ambiguousDateOrder" | "mixedDateOrder",
  evidence: "either" | "monthFirst"
): never {
  const index = column.firstRowWith(evidence);
  throw new DataError(key, {
    source: source.table.label,
    column: headerOf(source, role),
    row: rowNumber(source, index),
    found: String(cellsOf(source, role)![index]),
  });
}

/**
 * The order that the column proves; the one asked for decides where it matters. What another date column of the
 * source proves holds here too: one export writes its dates in one way.
 */
function settleOrder(
  source: Source,
  read: ReadColumn,
  asked: DateOrder | undefined,
  proven: DateOrder | null
): DateOrder | null {
  const found = read.column.order();
  if (found === null || found === "ymd") return found;
  if (asked === "dmy" || asked === "mdy") return asked;
  if (found === "ambiguous")
    return proven ?? refuseOrder(source, read, "ambiguousDateOrder", "either");
  if (found === "mixed") refuseOrder(source, read, "mixedDateOrder", "monthFirst");
  return found;
}

async function readColumn(source: Source, role: Role, pace: Pace): Promise<ReadColumn> {
  const column = new DateColumn(cellsOf(source, role)!);
  const { first, end } = source.layout;
  await inSlices(first, end, READ_CELL, pace, (from, to) => column.read(from, to));
  return { role, column };
}

/**
 * Reads the date columns of a source as serials; roles without a column are left out.
 * @throws DataError ambiguousDateOrder, mixedDateOrder
 */
export async function readDates(
  source: Source,
  roles: readonly Role[],
  asked: DateOrder | undefined,
  pace: Pace
): Promise<ReadonlyMap<Role, DateCells>> {
  const mapped = roles.filter((role) => source.mapping[role] !== undefined);
  const part = (step: number): Pace =>
    partOf(pace, step / (2 * mapped.length), (step + 1) / (2 * mapped.length));
  const columns: ReadColumn[] = [];
  for (const [i, role] of mapped.entries()) columns.push(await readColumn(source, role, part(i)));
  const proven = provenOrder(columns.map(({ column }) => column.order()));
  const { first, end } = source.layout;
  const dates = new Map<Role, DateCells>();
  for (const [i, read] of columns.entries()) {
    const { role, column } = read;
    const order = settleOrder(source, read, asked, proven);
    column.choose(order ?? "ymd");
    await inSlices(first, end, 1, part(mapped.length + i), (from, to) => column.settle(from, to));
    dates.set(role, { ...column.cells(), order, monthOnly: column.monthOnly() });
  }
  return dates;
}
