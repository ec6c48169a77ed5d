import type { Language } from "../../i18n/language";
import { sheetTexts } from "../../i18n/sheet";
import type { Period } from "../../sheet/periodChoice";
import { periodText } from "../../sheet/text/periodText";
import { listOf } from "./listOf";

/** Day 0 of the 1900 date system, in milliseconds since 1970. */
const SERIAL_ZERO = -25_569 * 86_400_000;
const dateOf = (serial: number): Date => new Date(SERIAL_ZERO + Math.floor(serial) * 86_400_000);

/** Numbers, dates and periods as the language writes them. */
export interface Formats {
  /** A whole number. */
  count(value: number): string;
  /** A number of the data, as it is. */
  number(value: number): string;
  seconds(milliseconds: number): string;
  percent(fraction: number): string;
  day(serial: number): string;
  /** Whole days from the first to the last. */
  days(first: number, last: number): string;
  /** A period by its name, as the sheet calls it. */
  period(period: Period): string;
  /** Words as an enumeration. */
  list(words: readonly string[]): string;
}

export function formatsOf(language: Language): Formats {
  const date = new Intl.DateTimeFormat(language, {
    year: "numeric",
    month: language === "en" ? "short" : "long",
    day: "numeric",
    timeZone: "UTC",
  });
  const digits = (maximumFractionDigits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(language, { maximumFractionDigits });
  const [whole, tenths, exact] = [digits(0), digits(1), digits(10)];
  const share = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  return {
    count: (value) => whole.format(value),
    number: (value) => exact.format(value),
    seconds: (milliseconds) => tenths.format(milliseconds / 1000),
    percent: (fraction) => share.format(fraction),
    day: (serial) => date.format(dateOf(serial)),
    days: (first, last) => date.formatRange(dateOf(first), dateOf(last)),
    period: (period) => periodText(period, sheetTexts[language]),
    list: (words) => listOf(words, language),
  };
}
