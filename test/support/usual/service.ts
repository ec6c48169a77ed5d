import fc from "fast-check";
import type { Usual } from "./cells";

export const service: Usual = {
  contacts: fc.constant(20),
  base: fc.integer({ min: 0, max: 20 }),
  per: fc.constantFrom(1, 100, 1000),
  sold: fc.constant(20),
};
