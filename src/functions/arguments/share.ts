import { CalcError } from "../../calc/errors";
import { quoted } from "./cell";
import { numbers, type CellType } from "./cellTypes";

/** A share above 0 and up to 1. 0 could be an empty cell and 20 is 20 % without its sign: both are refused. */
export const share: CellType<number> = {
  ...numbers(),
  read(cell, place) {
    if (typeof cell === "number" && cell > 0 && cell <= 1) return cell;
    throw new CalcError("value", "share", { ...place, found: quoted(cell) });
  },
};
