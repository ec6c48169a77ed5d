import { calendarDay } from "../../../src/calc/dates/calendarDay";
import { periodBefore } from "../../../src/calc/dates/periodBefore";
import { periodIndexes } from "../../../src/calc/dates/periodIndexes";
import { PERIOD_SCALE, type PeriodUnit } from "../../../src/calc/dates/periodScale";
import { serialOf } from "../../../src/calc/dates/serialOf";

const UNITS = Object.keys(PERIOD_SCALE) as PeriodUnit[];
const startOfPeriod = (day: number, unit: PeriodUnit): number =>
  PERIOD_SCALE[unit].startOf(PERIOD_SCALE[unit].indexOf(day));

const MS_PER_DAY = 86_400_000;
/** Serial of 1970-01-01: DATEVALUE("1970-01-01") in Excel. */
const UNIX_EPOCH = 25_569;
/** Serial of 9999-12-31, the last date of Excel. */
const LAST = 2_958_465;

test.each([
  [1, 1900, 1, 1],
  [59, 1900, 2, 28],
  [60, 1900, 2, 29],
  [61, 1900, 3, 1],
  [36_526, 2000, 1, 1],
  [36_585, 2000, 2, 29],
  [45_716, 2025, 2, 28],
  [73_109, 2100, 2, 28],
  [73_110, 2100, 3, 1],
  [LAST, 9999, 12, 31],
])("serial %i is %i-%i-%i, as in Excel", (serial, year, month, day) => {
  expect(calendarDay(serial)).toEqual({ year, month, day });
  expect(serialOf(year, month, day)).toBe(serial);
});

test("from March 1900 on, every day is the day of the Gregorian calendar", () => {
  for (let serial = 61; serial <= LAST; serial += 13) {
    const date = new Date((serial - UNIX_EPOCH) * MS_PER_DAY);
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    const found = calendarDay(serial);
    if (found.year !== year || found.month !== month || found.day !== day)
      expect([serial, found]).toEqual([serial, { year, month, day }]);
    if (serialOf(year, month, day) !== serial) expect(serialOf(year, month, day)).toBe(serial);
  }
});

test("the time of day does not matter", () => {
  expect(calendarDay(45_716.999)).toEqual(calendarDay(45_716));
});

test("months and days beyond their range roll over", () => {
  expect(serialOf(2024, 13, 1)).toBe(serialOf(2025, 1, 1));
  expect(serialOf(2025, 0, 1)).toBe(serialOf(2024, 12, 1));
  expect(serialOf(2025, 2, 29)).toBe(serialOf(2025, 3, 1));
});

test.each([
  ["D", 45_716],
  ["W", 45_712],
  ["M", 45_689],
  ["Q", 45_658],
  ["Y", 45_658],
] as const)("28 February 2025, a Friday: its %s begins on serial %i", (unit, start) => {
  expect(startOfPeriod(45_716, unit)).toBe(start);
});

test("weeks begin on Monday", () => {
  const monday = serialOf(2025, 3, 3);
  expect(startOfPeriod(monday, "W")).toBe(monday);
  expect(startOfPeriod(monday + 6, "W")).toBe(monday);
  expect(startOfPeriod(monday + 7, "W")).toBe(monday + 7);
});

test.each(UNITS)("periods of unit %s are numbered without gaps", (unit) => {
  const { indexOf, startOf } = PERIOD_SCALE[unit];
  for (let day = 43_700; day < 45_800; day++) {
    const index = indexOf(day);
    const holds = startOf(index) <= day && day < startOf(index + 1);
    if (!holds) expect([day, startOf(index), startOf(index + 1)]).toBe("holds the day");
  }
});

test.each(UNITS)("the table of days agrees with the scale of unit %s", (unit) => {
  const [first, last] = [45_280, 45_800];
  const { index } = periodIndexes(first, last, unit);
  const expected = Array.from(index, (_, i) => PERIOD_SCALE[unit].indexOf(first + i));
  expect([...index]).toEqual(expected);
});

test.each([
  ["month", [2025, 3], [2025, 4], [2025, 2]],
  ["quarter", [2025, 1], [2025, 4], [2024, 10]],
  ["year", [2025, 1], [2026, 1], [2024, 1]],
] as const)("the %s before is the calendar's", (kind, from, to, before) => {
  const [start, end] = [serialOf(from[0], from[1], 1), serialOf(to[0], to[1], 1)];
  const expected = { kind, start: serialOf(before[0], before[1], 1), end: start };
  expect(periodBefore({ kind, start, end })).toEqual(expected);
});

test("before a custom period lie as many days", () => {
  expect(periodBefore({ kind: "custom", start: 100, end: 110 })).toEqual({
    ...{ kind: "custom", start: 90, end: 100 },
  });
});
