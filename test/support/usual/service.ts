import fc from "fast-check";
import { day, type Usual } from "./cells";

export const service: Usual = {
  opened: day,
  "HANDLETIME.stat": fc.constantFrom("median", 0.9),
  "HANDLETIME.as_of": day.map((one) => one + 250),
  contacts: fc.constant(20),
  base: fc.integer({ min: 0, max: 20 }),
  per: fc.constantFrom(1, 100, 1000),
  sold: fc.constant(20),
};
