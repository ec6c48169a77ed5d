import type { DataTableName } from "../../sheet/live/dataTables";
import { HostError } from "../session/hostError";
import type { Session } from "../session/session";
import { nextChunk, sizePerCell, smallerChunk } from "../sources/chunkSize";
import { dataArea } from "./dataArea";

/** Rows whose size says how many fit a message. */
const SAMPLE = 200;

/** Rows of cells, made when they are asked for: all at once would fill the memory. */
export interface Lines {
  readonly count: number;
  readonly columns: number;
  /** What is entered: text as `textInput` makes it, formulas with their equals sign. */
  take(from: number, count: number): unknown[][];
}

/** @returns false when Excel says that it is too much for one message */
async function wrote({ context, sync }: Session, range: Excel.Range, lines: unknown[][]) {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  range.formulas = lines;
  try {
    await sync();
    return true;
  } catch (error) {
    if (error instanceof HostError && error.key === "tooLarge") return false;
    throw error;
  }
}

/** Writes rows of a table from one on, in pieces that fit a message; a refused piece is tried in halves. */
export async function writeLines(
  session: Session,
  name: DataTableName,
  first: number,
  { count, columns, take }: Lines
): Promise<void> {
  let cells = nextChunk(sizePerCell(take(0, Math.min(SAMPLE, count))));
  for (let row = 0; row < count;) {
    const rows = Math.min(count - row, Math.max(1, Math.floor(cells / columns)));
    const range = dataArea(session.context, name, { row: first + row, rows, columns });
    if (await wrote(session, range, take(row, rows))) row += rows;
    else {
      const smaller = smallerChunk(cells);
      if (smaller === null) throw new HostError("tooLarge", {});
      cells = smaller;
    }
  }
}
