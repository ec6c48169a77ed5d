import fc from "fast-check";
import { fraction, number, type Usual } from "./cells";

export const scorecard: Usual = {
  worst: fc.constant(-5),
  best: fc.integer({ min: 11, max: 20 }),
  score: fraction,
  reference: number,
  unit: fc.constantFrom("abs", "pct", "pp"),
  "COEFFICIENT.INDEX.values": fraction,
  "COEFFICIENT.INDEX.benchmarks": fraction,
  "GRADE.table": number,
};
