import type { Period } from "../../calc/dates/period";
import type { DealRows } from "../rows";
import { rowsOfPeriod } from "./rowsOfPeriod";

/**
 * Deals worked on in a period: created before its end, and open still or decided in it or later. Invalid deals are none;
 * a decided one without a closing day is left out, for nobody knows whether it came to its end before.
 */
export const workedDeals = (
  { created, closed, outcome }: DealRows,
  { start, end }: Period
): Int32Array =>
  rowsOfPeriod(created, { start: -Infinity, end }).filter((row) => {
    const state = outcome[row];
    return state === "open" || (state !== "invalid" && closed[row]! >= start);
  });
