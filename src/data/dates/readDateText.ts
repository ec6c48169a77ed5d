import { cleanText } from "../cells/cleanText";
import { isCompactMonth, readDateNumber } from "./readDateNumber";
import { readTime } from "./readTime";
import { serialOf } from "./serialOf";

/** What a text date says about the order of day and month in its column. */
export type OrderEvidence = "none" | "yearFirst" | "dayFirst" | "monthFirst" | "dotted" | "either";

/** A text date under both orders of day and month; NaN where it is no date. */
export interface DateReading {
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly evidence: OrderEvidence;
  /** The text names a month only; its first day stands for it. */
  readonly monthOnly: boolean;
}

export const UNREADABLE: DateReading = {
  dayFirst: NaN,
  monthFirst: NaN,
  evidence: "none",
  monthOnly: false,
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?![a-z])`;
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\s+|[ (]*(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]\)?/;

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1;

const fixed = (serial: number, evidence: OrderEvidence = "none", monthOnly = false): DateReading =>
  Number.isNaN(serial) ? UNREADABLE : { dayFirst: serial, monthFirst: serial, evidence, monthOnly };

const yearFirst = (year: string, month: string, day: string): DateReading =>
  fixed(serialOf(Number(year), Number(month), Number(day)), "yearFirst");

const named = (year: string, month: string, day: string): DateReading =>
  fixed(serialOf(Number(year), monthOf(month), Number(day)));

const firstOfMonth = (year: number, month: number): DateReading =>
  fixed(serialOf(year, month, 1), "none", true);

/** Two parts and a year: both orders are tried, and what only one of them allows is evidence for the column. */
function yearLast(first: number, sign: string, second: number, year: number): DateReading {
  const dayFirst = serialOf(year, second, first);
  const monthFirst = serialOf(year, first, second);
  if (Number.isNaN(dayFirst)) {
    return Number.isNaN(monthFirst)
      ? UNREADABLE
      : { dayFirst, monthFirst, evidence: "monthFirst", monthOnly: false };
  }
  if (Number.isNaN(monthFirst))
    return { dayFirst, monthFirst, evidence: "dayFirst", monthOnly: false };
  if (dayFirst === monthFirst) return fixed(dayFirst, "none");
  return { dayFirst, monthFirst, evidence: sign === "." ? "dotted" : "either", monthOnly: false };
}

interface DatePattern {
  readonly pattern: RegExp;
  /** Groups of the match, from the first. */
  readonly read: (a: string, b: string, c: string, d: string) => DateReading;
}

/** Two digits behind the name of a month can only be the year. */
const fullYear = (year: string): number => (year.length === 2 ? 2000 : 0) + Number(year);

/** Date forms, the commonest first; each matches the beginning of a clean, lower-case text. */
const PATTERNS: readonly DatePattern[] = [
  {
    pattern: /^(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})(?!\d)[日号號]?/,
    read: yearFirst,
  },
  {
    pattern: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/,
    read: (a, sign, b, y) => yearLast(Number(a), sign, Number(b), Number(y)),
  },
  {
    pattern: /^(\d{4})(\d{2})(\d{2})(?!\d)/,
    read: yearFirst,
  },
  {
    pattern: new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th)?[-/. ]*${MONTH}[-/., ]*(\d{4})(?!\d)`),
    read: (d, m, y) => named(y, m, d),
  },
  {
    pattern: new RegExp(String.raw`^${MONTH}[-/ ]*(\d{1,2})(?:st|nd|rd|th)?[-/, ]+(\d{4})(?!\d)`),
    read: (m, d, y) => named(y, m, d),
  },
  {
    pattern: /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月)$/,
    read: (y, m, n) => firstOfMonth(Number(y), Number(m ?? n)),
  },
  {
    pattern: new RegExp(String.raw`^${MONTH}[- ]'?(\d{4}|\d{2})$`),
    read: (m, y) => firstOfMonth(fullYear(y), monthOf(m)),
  },
  {
    pattern: /^(\d+(?:\.\d+)?)$/,
    read: (number) => fixed(readDateNumber(Number(number)), "none", isCompactMonth(Number(number))),
  },
  {
    pattern: /^民[国國](\d{1,3})年(\d{1,2})月(\d{1,2})日/,
    read: (y, m, d) => yearFirst(String(Number(y) + 1911), m, d),
  },
];

/** The same day at a time, given as a fraction of it. */
export function withTime(reading: DateReading, time: number): DateReading {
  if (time === 0) return reading;
  const { dayFirst, monthFirst, evidence, monthOnly } = reading;
  return { dayFirst: dayFirst + time, monthFirst: monthFirst + time, evidence, monthOnly };
}

/**
 * Reads a date written as text, with or without a time of day. Two-digit years are refused: nothing says which
 * part they are.
 * @example readDateText("2026年1月5日 13:30").dayFirst // => 46027.5625
 */
export function readDateText(cell: string): DateReading {
  const text = cleanText(cell).toLowerCase().replace(WEEKDAY, "");
  for (const { pattern, read } of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const time = readTime(text.slice(match[0].length));
    if (Number.isNaN(time)) continue;
    return withTime(read(match[1]!, match[2]!, match[3]!, match[4]!), time);
  }
  return UNREADABLE;
}
