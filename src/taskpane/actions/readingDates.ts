import { yieldingPace } from "../../data/pace";
import { type DateCells, scanDates } from "../dates/scanDates";
import type { Host } from "../host";
import type { Dispatch } from "../state/actions";
import { type ChosenSource, dateColumnsOf } from "../state/source";

/** Reads all date columns of a source, which tells the days it covers and how its dates are written. */
export async function readingDates(
  host: Host,
  dispatch: Dispatch,
  source: ChosenSource,
  signal: AbortSignal
): Promise<void> {
  const columns = dateColumnsOf(source);
  const read: DateCells[] = [];
  for (const column of columns) {
    const cells = await host.columnCells(source.info.ref, column, signal);
    read.push({ cells, isCovered: column === columns[0] });
  }
  if (read.length === 0) return;
  const scan = await scanDates(
    read,
    source.dateOrder,
    yieldingPace(() => {}, signal)
  );
  dispatch({ type: "datesRead", key: source.key, columns, scan });
}
