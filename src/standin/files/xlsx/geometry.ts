import type { SheetData } from "../../book/workbookData";

/** Points of a character column: 7 pixels of the default font at 96 pixels an inch. */
const POINTS_PER_CHARACTER = 5.25;
const EMU_PER_POINT = 12_700;

/** 64 pixels wide and 20 high: what Excel gives a new sheet with Calibri 11. */
export const DEFAULT_COLUMN_POINTS = 48;
export const DEFAULT_ROW_POINTS = 15;

export const charactersOf = (points: number): number =>
  Math.round((points / POINTS_PER_CHARACTER) * 10_000) / 10_000;
export const pointsOf = (characters: number): number =>
  Math.round(characters * POINTS_PER_CHARACTER * 1_000) / 1_000;

export const emuOf = (points: number): number => Math.round(points * EMU_PER_POINT);
export const pointsOfEmu = (emu: number): number => Math.round((emu / EMU_PER_POINT) * 100) / 100;

/** A cell and how far right of and below its corner, in points. */
export interface Anchor {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

type Sized = Pick<SheetData, "columns" | "rows">;

interface Lengths {
  readonly of: (index: number) => number;
}

function columnPoints({ columns }: Sized): Lengths {
  const points = new Map(
    columns.map(({ index, width, hidden }) => [
      index,
      hidden ? 0 : (width ?? DEFAULT_COLUMN_POINTS),
    ])
  );
  return { of: (index) => points.get(index) ?? DEFAULT_COLUMN_POINTS };
}

function rowPoints({ rows }: Sized): Lengths {
  const points = new Map(
    rows.map(({ index, height, hidden }) => [index, hidden ? 0 : (height ?? DEFAULT_ROW_POINTS)])
  );
  return { of: (index) => points.get(index) ?? DEFAULT_ROW_POINTS };
}

function locate(lengths: Lengths, points: number, last: number): [index: number, offset: number] {
  let rest = Math.max(0, points);
  let index = 0;
  while (index < last && rest >= lengths.of(index)) rest -= lengths.of(index++);
  return [index, rest];
}

function distance(lengths: Lengths, index: number): number {
  let points = 0;
  for (let i = 0; i < index; i++) points += lengths.of(i);
  return points;
}

/** The cell under a place of the sheet given in points. */
export function anchorAt(sheet: Sized, left: number, top: number): Anchor {
  const [column, columnOffset] = locate(columnPoints(sheet), left, 16_383);
  const [row, rowOffset] = locate(rowPoints(sheet), top, 1_048_575);
  return { column, columnOffset, row, rowOffset };
}

/** Where an anchor is, in points from the sheet's corner. */
export function placeOf(sheet: Sized, anchor: Anchor): { left: number; top: number } {
  return {
    left: distance(columnPoints(sheet), anchor.column) + anchor.columnOffset,
    top: distance(rowPoints(sheet), anchor.row) + anchor.rowOffset,
  };
}
