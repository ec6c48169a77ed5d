import type { Period } from "../../calc/dates/period";
import { periodOfCode } from "../text/periodOfCode";

/** The period that the sheets show, as the block of series says. */
export interface ShownPeriod {
  readonly period: Period;
  /** Its code as in `CRM_History`, e.g. 2011-11. */
  readonly code: string;
  /** Last day of the data, e.g. 2011-11-28. */
  readonly asOf: string;
  readonly isRunning: boolean;
}

/** Whether the period is over, as a word that is the same in every language. */
export const PERIOD_STATE = { running: "running", complete: "complete" } as const;

/** Reads the first lines of the block that `seriesBlock` writes; null when they are gone. */
export function shownPeriod(
  values: readonly (readonly unknown[])[] | undefined
): ShownPeriod | null {
  const [, code = ""] = values?.[0] ?? [];
  const [, asOf = "", state] = values?.[1] ?? [];
  const period = periodOfCode(String(code));
  if (period === null) return null;
  const isRunning = state === PERIOD_STATE.running;
  return { period, code: String(code), asOf: String(asOf), isRunning };
}
