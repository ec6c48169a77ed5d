import type { PlannedBlock } from "../plan";
import { widthOf } from "./widthOf";

/** Points of a line of text in the default font. */
const LINE = 15;
/** Points of a row per point of its letters. */
const LEADING = 1.32;
/** Characters of a column that its borders and an indent take. */
const MARGIN = 2;

const linesOf = (text: string, characters: number): number =>
  text
    .split("\n")
    .reduce(
      (lines, part) => lines + Math.max(1, Math.ceil(widthOf(part) / (characters - MARGIN))),
      0
    );

function heightIn(
  { cells, place, styles }: PlannedBlock,
  row: number,
  widths: readonly number[]
): number {
  let height = LINE;
  for (const { area, style } of styles) {
    if (row < area.row || row >= area.row + area.rows) continue;
    if (style.size !== undefined) height = Math.max(height, style.size * LEADING);
    if (style.wrap !== true) continue;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = cells[row]?.[column];
      if (typeof text !== "string") continue;
      const characters = widths[place.column + column] ?? 9;
      height = Math.max(height, linesOf(text, characters) * LINE);
    }
  }
  return height;
}

/** Height in points that a row will have with what the blocks show in it; widths in characters. */
export const rowHeight =
  (blocks: readonly PlannedBlock[], widths: readonly number[]) =>
  (row: number): number =>
    Math.max(
      LINE,
      ...blocks
        .filter(({ place }) => row >= place.row && row < place.row + place.rows)
        .map((block) => heightIn(block, row - block.place.row, widths))
    );
