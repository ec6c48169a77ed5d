import type { Period } from "../../calc/dates/period";
import { serialOf } from "../../calc/dates/serialOf";

const DAY = String.raw`(\d{4})-(\d{2})-(\d{2})`;

/** Each form of a code with the period its numbers stand for. */
const FORMS: readonly (readonly [RegExp, (...numbers: number[]) => Period])[] = [
  [/^(\d{4})-(\d{2})$/, (year, month) => span("month", year!, month!, 1)],
  [/^(\d{4})-Q([1-4])$/, (year, quarter) => span("quarter", year!, quarter! * 3 - 2, 3)],
  [/^(\d{4})$/, (year) => span("year", year!, 1, 12)],
  [
    new RegExp(`^${DAY}\\.\\.${DAY}$`),
    (y1, m1, d1, y2, m2, d2) => ({
      kind: "custom",
      start: serialOf(y1!, m1!, d1!),
      end: serialOf(y2!, m2!, d2!) + 1,
    }),
  ],
];

const span = (kind: Period["kind"], year: number, month: number, months: number): Period => ({
  kind,
  start: serialOf(year, month, 1),
  end: serialOf(year, month + months, 1),
});

/**
 * The period that a code of `periodCode` stands for; null for anything else.
 * @example periodOfCode("2011-Q4") // => { kind: "quarter", start: 40817, end: 40909 }
 */
export function periodOfCode(code: string): Period | null {
  for (const [form, periodOf] of FORMS) {
    const found = form.exec(code);
    if (found !== null) return periodOf(...found.slice(1).map(Number));
  }
  return null;
}
