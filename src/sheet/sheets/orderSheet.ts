import type { OrderSheet, SheetFacts } from "../facts";

/** The facts with those of the orders, for the blocks that only an order log fills. */
export const orderSheet = (facts: SheetFacts): OrderSheet | null =>
  facts.order === null ? null : { ...facts, ...facts.order };
