import { CalcError } from "../../calc/errors";
import { quoted } from "./cell";
import { numbers, type CellType } from "./cellTypes";

/** How many of the highest answers of an effort scale count as easy, by the length of the scale. */
export const EASY_ANSWERS = { 5: 2, 7: 3 } as const;

export type EaseScale = keyof typeof EASY_ANSWERS;

/** The two scales on which customer effort is asked: 5 or 7 steps. */
export const easeScale: CellType<EaseScale> = {
  ...numbers(),
  read(cell, place) {
    if (cell === 5 || cell === 7) return cell;
    throw new CalcError("value", "easeScale", { ...place, found: quoted(cell) });
  },
};
