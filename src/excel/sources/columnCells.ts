import { yieldingPace } from "../../data/pace";
import type { RawCell } from "../../data/table";
import type { SourceRef } from "../../sheet/request";
import { withExcel } from "../session/session";
import { readSource } from "./readSource";

/** All cells of one column: tells first and last date before anything is built. */
export function columnCells(
  ref: SourceRef,
  column: number,
  signal?: AbortSignal
): Promise<readonly RawCell[]> {
  return withExcel(async (session) => {
    const table = await readSource(session, ref, yieldingPace(), { column });
    return table.columns[0] ?? [];
  }, signal);
}
