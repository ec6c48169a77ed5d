import fc from "fast-check";
import { fraction, type Usual } from "./cells";

/** As many as a usual range has cells. */
const STATES = [0, 1, 2, 3, 4, 5];
/** A transition matrix: a customer is one state further each period, and stays in the last. */
const ONWARDS = STATES.map((i) => STATES.map((j) => Number(j === Math.min(i + 1, 5))));

export const value: Usual = {
  survival: fc.constant(0.8),
  transition: fc.constant(ONWARDS),
  nper: fc.integer({ min: 1, max: 12 }),
  growth: fraction,
  "CLV.HISTORIC.top": fc.integer({ min: 1, max: 5 }),
};
