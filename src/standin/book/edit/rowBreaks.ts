import type { Engine } from "../engine/Engine";
import { setSheetRecord, sheetRecord } from "./sheets";
import { without } from "../without";

/** 0-based first rows of the pages that begin at a manual break, from the top down. */
export const rowBreaks = (engine: Engine, sheetId: string): readonly number[] =>
  sheetRecord(engine, sheetId).page?.rowBreaks ?? [];

export function setRowBreaks(engine: Engine, sheetId: string, rows: readonly number[]): void {
  const page = without(sheetRecord(engine, sheetId).page ?? {}, "rowBreaks");
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  setSheetRecord(engine, sheetId, {
    page: sorted.length === 0 ? page : { ...page, rowBreaks: sorted },
  });
}
