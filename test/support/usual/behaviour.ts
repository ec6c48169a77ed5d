import fc from "fast-check";
import type { Usual } from "./cells";

const score = fc.integer({ min: 1, max: 5 });

export const behaviour: Usual = {
  "SEGMENT.r": score,
  "SEGMENT.f": score,
  "SEGMENT.m": score,
  "WALLET.own": fc.integer({ min: 0, max: 25 }),
  "WALLET.RULE.rank": score,
  "WALLET.RULE.brands": score,
};
