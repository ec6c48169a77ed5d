import type { DealSheet, SheetFacts } from "../facts";

/** The facts with those of the deals, for the blocks that only deals fill. */
export const dealSheet = (facts: SheetFacts): DealSheet | null =>
  facts.deals === null ? null : { ...facts, deals: facts.deals };
