import { KPIS } from "../../catalog/kpis";

/**
 * The id that a cell means: of the catalogue whatever its case, because formulas do not mind it either; of the analyst's
 * own as it was typed, without spaces around it.
 */
export function kpiIdOf(typed: unknown): string {
  const id = String(typed ?? "").trim();
  const folded = id.toUpperCase();
  return Object.hasOwn(KPIS, folded) ? folded : id;
}
