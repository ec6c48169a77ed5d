import fc from "fast-check";
import { fraction, id, type Usual } from "./cells";

/** Mostly purchases: a negative total of a customer has no share. */
const sales = fc.oneof(
  { weight: 19, arbitrary: fc.integer({ min: 0, max: 100 }) },
  { weight: 1, arbitrary: fc.constant(-20) }
);

export const concentration: Usual = {
  item: id,
  "PARETO.top": fraction,
  ...Object.fromEntries(
    ["PARETO", "GINI", "HHI", "LORENZ", "ABC"].map((of) => [`${of}.amount`, sales])
  ),
  "ABC.cuts": fraction,
  "AFFINITY.item": fc.integer({ min: 1, max: 3 }),
  "AFFINITY.min": fc.integer({ min: 1, max: 2 }),
};
