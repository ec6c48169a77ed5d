import fc from "fast-check";
import { number, type Usual } from "./cells";

const sample = fc.constant(20);

export const monitoring: Usual = {
  values: number,
  baseline_n: fc.constant(6),
  "KPISLOPE.method": fc.constantFrom("ols", "theilsen"),
  n1: sample,
  n2: sample,
};
