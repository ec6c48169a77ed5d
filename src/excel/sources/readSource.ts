import type { Pace } from "../../data/pace";
import type { RawCell, RawTable } from "../../data/table";
import type { SourceRef } from "../../sheet/request";
import { HostError } from "../session/hostError";
import type { Session } from "../session/session";
import { FIRST_CHUNK, nextChunk, sizePerCell, smallerChunk } from "./chunkSize";
import { isDateFormat } from "./isDateFormat";
import { askDateSystem, refuseDateSystem } from "./refuseDateSystem";
import { findSource, type SourceArea } from "./sourceArea";

/** Rows whose number formats say which columns are dates. */
const FORMAT_ROWS = 200;

interface Head {
  readonly headers: readonly string[];
  readonly dateColumns: readonly boolean[];
}

const rangeOf = ({ context }: Session, area: SourceArea, row: number, rows: number): Excel.Range =>
  context.workbook.worksheets
    .getItem(area.sheet)
    .getRangeByIndexes(area.row + row, area.column, rows, area.columns);

/** A column holds dates when most of its formatted cells are shown as dates. */
function dateColumns(formats: readonly (readonly unknown[])[], columns: number): boolean[] {
  return Array.from({ length: columns }, (_, c) => {
    const dates = formats.filter((row) => isDateFormat(row[c])).length;
    return dates * 2 > formats.length;
  });
}

async function readHead(session: Session, area: SourceArea): Promise<Head> {
  const header = rangeOf(session, area, 0, 1).load("values");
  const formats = rangeOf(session, area, 1, Math.min(FORMAT_ROWS, area.rows)).load("numberFormat");
  const dateSystem = askDateSystem(session);
  await session.sync();
  const [names = []] = header.values;
  const dates = dateColumns(formats.numberFormat, area.columns);
  if (dates.includes(true)) refuseDateSystem(dateSystem, area.label);
  return { headers: names.map(String), dateColumns: dates };
}

/** Reads rows in requests as large as Excel takes; too large a request is tried again with half the rows. */
async function readRows(
  session: Session,
  area: SourceArea,
  rows: number,
  pace: Pace
): Promise<RawCell[][]> {
  const columns: RawCell[][] = Array.from({ length: area.columns }, () => []);
  let cells = FIRST_CHUNK;
  for (let row = 0; row < rows;) {
    const count = Math.min(rows - row, Math.max(1, Math.floor(cells / area.columns)));
    const values = await readChunk(session, rangeOf(session, area, row + 1, count));
    if (values === null) {
      cells = smallerChunk(cells) ?? fail();
      continue;
    }
    for (const line of values) line.forEach((value, c) => columns[c]?.push(value as RawCell));
    row += count;
    cells = nextChunk(sizePerCell(values));
    await pace(row / rows);
  }
  return columns;
}

function fail(): never {
  throw new HostError("tooLarge", {});
}

/** The values of a range; null when Excel says, or silently shows, that it is too much for one message. */
async function readChunk(
  { sync }: Session,
  range: Excel.Range
): Promise<readonly (readonly unknown[])[] | null> {
  range.load("values");
  try {
    await sync();
  } catch (error) {
    if (error instanceof HostError && error.key === "tooLarge") return null;
    throw error;
  }
  return range.values as unknown[][] | null;
}

/** What of a source is wanted: its first rows only, or one column only. */
export interface Part {
  readonly rows?: number;
  readonly column?: number;
}

const narrowed = (area: SourceArea, column: number | undefined): SourceArea =>
  column === undefined ? area : { ...area, column: area.column + column, columns: 1 };

/** Reads a source of the workbook, or a part of it, as columns of raw cells. */
export async function readSource(
  session: Session,
  ref: SourceRef,
  pace: Pace,
  part: Part = {}
): Promise<RawTable> {
  const area = narrowed(await findSource(session, ref), part.column);
  const head = await readHead(session, area);
  const rowCount = Math.min(part.rows ?? Infinity, area.rows);
  const columns = await readRows(session, area, rowCount, pace);
  return { label: area.label, ...head, columns, rowCount, firstRow: area.row + 2 };
}
