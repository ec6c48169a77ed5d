import fc from "fast-check";
import type { Usual } from "./cells";

const likelihood = fc.integer({ min: 0, max: 10 });

export const voice: Usual = {
  sent: fc.constant(20),
  "REFERRAL.new_customers": fc.constant(20),
  "CES.scale": fc.constantFrom(5, 7),
  "CES.mode": fc.constantFrom("mean", "top"),
  scores_a: likelihood,
  scores_b: likelihood,
  low: fc.constantFrom(0, 1),
  high: fc.integer({ min: 5, max: 10 }),
};
