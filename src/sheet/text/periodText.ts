import type { Period } from "../../calc/dates/period";
import type { SheetText } from "../../i18n/sheet";
import { calendarDay, isoDate, isoMonth } from "./isoDate";

const quarterOf = (month: number): number => Math.ceil(month / 3);
const span = ({ start, end }: Period): readonly [string, string] => [
  isoDate(start),
  isoDate(end - 1),
];

/** A period as people name it, e.g. Q4 2011. */
export function periodText(period: Period, text: SheetText): string {
  const { year, month } = calendarDay(period.start);
  const name = {
    month: () => text.period.month(year, month),
    quarter: () => text.period.quarter(year, quarterOf(month)),
    year: () => text.period.year(year),
    custom: () => text.period.days(...span(period)),
  };
  return name[period.kind]();
}

/**
 * A period as the command line takes it: 2011-11, 2011-Q4, 2011 or 2011-01-15..2011-03-14.
 */
export function periodCode(period: Period): string {
  const { year, month } = calendarDay(period.start);
  const code = {
    month: () => isoMonth(period.start),
    quarter: () => `${year}-Q${quarterOf(month)}`,
    year: () => String(year),
    custom: () => span(period).join(".."),
  };
  return code[period.kind]();
}
