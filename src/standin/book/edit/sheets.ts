import { SMALLEST_SHEET } from "../data/toEngineData";
import { DEFAULT_COLUMN_WIDTH } from "../data/geometry";
import { PIXELS_PER_POINT } from "../data/headers";
import type { Engine } from "../engine/Engine";
import type { SheetRecord } from "../engine/hostState";
import type { SheetData } from "../workbookData";
import { indexes } from "./zones";

const LONGEST_NAME = 31;

/** Excel's rules for the names of sheets. */
export function isSheetName(name: unknown): name is string {
  return (
    typeof name === "string" &&
    name.length > 0 &&
    name.length <= LONGEST_NAME &&
    !/[:\\/?*[\]]|^'|'$/.test(name) &&
    name.toLowerCase() !== "history"
  );
}

export function addSheet(engine: Engine, id: string, name: string): void {
  const { rows, columns } = SMALLEST_SHEET;
  engine.run("CREATE_SHEET", {
    sheetId: id,
    position: engine.getters.getSheetIds().length,
    name,
    rows,
    cols: columns,
  });
  engine.run("RESIZE_COLUMNS_ROWS", {
    sheetId: id,
    dimension: "COL",
    elements: indexes(0, columns - 1),
    size: DEFAULT_COLUMN_WIDTH * PIXELS_PER_POINT,
  });
}

export function freeSheetName({ getters }: Engine): string {
  let number = getters.getSheetIds().length + 1;
  while (findSheet(getters, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Names differ by more than their case. */
export function findSheet(getters: Engine["getters"], name: string): string | undefined {
  return getters
    .getSheetIds()
    .find((id) => getters.getSheetName(id).toLowerCase() === name.toLowerCase());
}

export const sheetRecord = ({ getters }: Engine, sheetId: string): SheetRecord =>
  getters.hostState().sheets[sheetId] ?? {};

export function setSheetRecord(
  engine: Engine,
  sheetId: string,
  change: Partial<SheetRecord>
): void {
  engine.set("sheets", sheetId, { ...sheetRecord(engine, sheetId), ...change });
}

export function visibilityOf(engine: Engine, sheetId: string): SheetData["visibility"] {
  if (engine.getters.isSheetVisible(sheetId)) return "Visible";
  return sheetRecord(engine, sheetId).veryHidden ? "VeryHidden" : "Hidden";
}

/** Puts a sheet at a place among all sheets; the engine moves it step by step. */
export function moveSheet(engine: Engine, sheetId: string, position: number): void {
  const place = (): number => engine.getters.getSheetIds().indexOf(sheetId);
  for (let from = place(); from !== position; from = place()) {
    const refused =
      engine.attempt("MOVE_SHEET", { sheetId, delta: Math.sign(position - from) }).length > 0;
    if (refused || place() === from) return;
  }
}
