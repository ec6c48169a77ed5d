import { CalcError } from "../../calc/errors";
import type { Statistic } from "../../calc/stats/summarise";
import { quoted } from "./cell";
import type { CellType } from "./cellTypes";

const BY_WORD: ReadonlyMap<string, Statistic> = new Map<string, Statistic>([
  ["median", 0.5],
  ["mean", "mean"],
]);

/** "median", "mean", or the quantile of a number from 0 to 1. */
export const statistic: CellType<Statistic> = {
  zeroIsMissing: false,
  knowsHeader: false,
  read(cell, place) {
    if (typeof cell === "number" && cell >= 0 && cell <= 1) return cell;
    const found = typeof cell === "string" ? BY_WORD.get(cell.trim().toLowerCase()) : undefined;
    if (found !== undefined) return found;
    throw new CalcError("value", "statistic", { ...place, found: quoted(cell) });
  },
};
