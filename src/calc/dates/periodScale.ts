import { calendarDay } from "./calendarDay";
import { serialOf } from "./serialOf";

/** Day, week from Monday, calendar month, quarter, year. */
export type PeriodUnit = "D" | "W" | "M" | "Q" | "Y";

/** Periods of one kind, numbered without gaps: neighbours differ by 1. */
export interface PeriodScale {
  /** Number of the period that holds a whole day. */
  indexOf(day: number): number;
  /** Serial of the first day of a period. */
  startOf(index: number): number;
}

/** A Monday; Excel's weekdays run on through the leap day of 1900 that never was. */
const A_MONDAY = 2;

function monthsScale(length: number): PeriodScale {
  return {
    indexOf(day) {
      const { year, month } = calendarDay(day);
      return Math.floor((year * 12 + month - 1) / length);
    },
    startOf: (index) => serialOf(0, index * length + 1, 1),
  };
}

/**
 * How days fall into periods of each unit.
 * @example PERIOD_SCALE.Q.startOf(PERIOD_SCALE.Q.indexOf(45717)) // => 45658 (2025-01-01)
 */
export const PERIOD_SCALE = {
  D: { indexOf: (day) => day, startOf: (index) => index },
  W: {
    indexOf: (day) => Math.floor((day - A_MONDAY) / 7),
    startOf: (index) => index * 7 + A_MONDAY,
  },
  M: monthsScale(1),
  Q: monthsScale(3),
  Y: monthsScale(12),
} as const satisfies Record<PeriodUnit, PeriodScale>;
