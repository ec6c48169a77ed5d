import type { PeriodChoice } from "./addIn";

const SERIAL_OF_1970 = 25_569;
const DAY = 86_400_000;
const DATE = String.raw`(\d{4})-(\d{2})-(\d{2})`;

/** Date serial of a calendar day, or null when there is no such day. */
function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 ? date.getTime() / DAY + SERIAL_OF_1970 : null;
}

function single(kind: "month" | "quarter" | "year", year: number, month: number) {
  const at = serialOf(year, month, 1);
  return at === null ? null : { kind, at };
}

function custom([from, to]: readonly (number | null)[]): PeriodChoice | null {
  if (from === null || to === null || from === undefined || to === undefined) return null;
  return from <= to ? { kind: "custom", from, to } : null;
}

const FORMS: readonly (readonly [RegExp, (parts: readonly number[]) => PeriodChoice | null])[] = [
  [/^(\d{4})-(\d{2})$/, ([year = 0, month = 0]) => single("month", year, month)],
  [/^(\d{4})-Q([1-4])$/i, ([year = 0, quarter = 1]) => single("quarter", year, quarter * 3 - 2)],
  [/^(\d{4})$/, ([year = 0]) => single("year", year, 1)],
  [
    new RegExp(`^${DATE}\\.\\.${DATE}$`),
    ([y1 = 0, m1 = 0, d1 = 0, y2 = 0, m2 = 0, d2 = 0]) =>
      custom([serialOf(y1, m1, d1), serialOf(y2, m2, d2)]),
  ],
];

/** The period of `--period`: 2011-11, 2011-Q4, 2011 or 2011-01-15..2011-03-14; null when it is none of these. */
export function parsePeriod(text: string): PeriodChoice | null {
  for (const [form, read] of FORMS) {
    const match = form.exec(text.trim());
    if (match) return read(match.slice(1).map(Number));
  }
  return null;
}
