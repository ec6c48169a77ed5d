import { serialOf } from "./serialOf";

/** The first and the last plausible day of an order (FUNCTIONS.md, CHECK). */
const FIRST_DAY = serialOf(1990, 1, 1);
const LAST_DAY = serialOf(2100, 1, 1);

/** True for a date serial, at any time of the day, on which an order can have been placed. */
export const isPlausible = (serial: number): boolean =>
  serial >= FIRST_DAY && serial < LAST_DAY + 1;
