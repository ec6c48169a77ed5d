import fc from "fast-check";
import { day, fraction, type Usual } from "./cells";

export const survival: Usual = {
  start_date: day,
  end_date: day.map((one) => one + 100),
  duration: fc.integer({ min: 1, max: 30 }),
  event: fc.constantFrom(0, 1, true, false),
  times: fc.integer({ min: 1, max: 30 }),
  group: fc.constantFrom("A", "b", "B ", 0, 1),
  p: fraction,
};
