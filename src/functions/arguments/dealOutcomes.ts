import { CalcError } from "../../calc/errors";
import { dealOutcome } from "../../calc/sales/dealOutcome";
import { quoted } from "./cell";
import type { CellType } from "./cellTypes";

/** Stage words of deals as numbers for a column: 1 is won, 0 anything else that is known. */
export const wonDeals: CellType<number> = {
  zeroIsMissing: true,
  knowsHeader: false,
  read(cell, place) {
    const outcome = typeof cell === "string" ? dealOutcome(cell) : null;
    const facts = { ...place, found: quoted(cell) };
    if (outcome === null) throw new CalcError("value", "unknownStage", facts);
    if (outcome === "ambiguous") throw new CalcError("value", "ambiguousStage", facts);
    return outcome === "won" ? 1 : 0;
  },
};
