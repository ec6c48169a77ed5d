import fc from "fast-check";
import { readDateNumber } from "../../src/data/dates/readDateNumber";
import { readDateText } from "../../src/data/dates/readDateText";

const DAY = 46027; // 2026-01-05 as Excel numbers it
const AT = (h: number, m: number, s = 0): number => (h * 3600 + m * 60 + s) / 86_400;

test.each([
  ["2026-01-05", DAY],
  ["2026-01-05T13:04:05.000+0000", DAY + AT(13, 4, 5)],
  ["2026-01-05 09:30", DAY + AT(9, 30)],
  ["2026/1/5 13:04:05", DAY + AT(13, 4, 5)],
  ["2026.1.5", DAY],
  ["2026年1月5日", DAY],
  ["2026年1月5日 13时04分05秒", DAY + AT(13, 4, 5)],
  ["2026年1月5日 星期一", DAY],
  ["2026/1/5 下午 01:04:05", DAY + AT(13, 4, 5)],
  ["２０２６／１／５　１３：０４", DAY + AT(13, 4)],
  ["20260105", DAY],
  ["5 Jan 2026", DAY],
  ["5-Jan-2026", DAY],
  ["January 5th, 2026 1:04 PM", DAY + AT(13, 4)],
  ["Mon, 5 Jan 2026 10:00", DAY + AT(10, 0)],
  ["5.1.2026", DAY],
  ["民國115年1月5日", DAY],
  ["46027", DAY],
  ["1767571200", DAY],
])("%s is the day it says", (text, serial) => {
  expect(readDateText(text).dayFirst).toBeCloseTo(serial, 9);
});

test.each([
  ["12:00 AM", 0],
  ["12:30 PM", AT(12, 30)],
  ["1:05:09 am", AT(1, 5, 9)],
  ["11:59 p.m.", AT(23, 59)],
])("midnight and noon begin their half of the day: %s", (time, fraction) => {
  expect(readDateText(`1/5/2026 ${time}`).monthFirst).toBeCloseTo(DAY + fraction, 9);
});

test.each([
  "2026-02-30",
  "13/13/2026",
  "1/5/26",
  "05-Jan-26",
  "2026-1-5 25:00",
  "marketing 5 2026",
  "soon",
  "约2026年",
])("%s is refused rather than guessed", (text) => {
  const { dayFirst, monthFirst } = readDateText(text);
  expect([dayFirst, monthFirst]).toEqual([NaN, NaN]);
});

test.each([
  ["2026-01-05", "yearFirst"],
  ["31/3/2026", "dayFirst"],
  ["3/31/2026", "monthFirst"],
  ["5.1.2026", "dotted"],
  ["5/1/2026", "either"],
  ["5/5/2026", "none"],
  ["5 Jan 2026", "none"],
])("%s is evidence of the order of day and month: %s", (text, evidence) => {
  expect(readDateText(text).evidence).toBe(evidence);
});

test.each(["2026年1月", "2026-01", "Jan-26", "January 2026"])(
  "%s names a month, its first day stands for it",
  (text) => {
    expect(readDateText(text)).toMatchObject({ dayFirst: 46023, monthOnly: true });
  }
);

test.each([
  [45717, 45717],
  [19970101, 35431],
  [1740787200, 45717],
  [1740787200000, 45717],
  [19971301, NaN],
  [-5, NaN],
])("the number %d in a date column is the serial %d", (number, serial) => {
  expect(readDateNumber(number)).toBe(serial);
});

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (n: number): string => String(n).padStart(2, "0");
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

type Parts = readonly [year: number, month: number, day: number];
const FORMATS: Readonly<Record<string, (...parts: Parts) => string>> = {
  iso: (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  slashes: (y, m, d) => `${y}/${m}/${d}`,
  dots: (y, m, d) => `${y}.${m}.${d}`,
  chinese: (y, m, d) => `${y}年${m}月${d}日`,
  compact: (y, m, d) => `${y}${two(m)}${two(d)}`,
  dayFirst: (y, m, d) => `${d}/${m}/${y}`,
  german: (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  named: (y, m, d) => `${d}-${MONTHS[m - 1]!}-${y}`,
  american: (y, m, d) => `${MONTHS[m - 1]!} ${d}, ${y}`,
  republic: (y, m, d) => `民國${y - 1911}年${m}月${d}日`,
  fullWidth: (y, m, d) => wide(`${y}/${m}/${d}`),
};
const CLOCKS: Readonly<Record<string, (h: number, m: number, s: number) => string>> = {
  hours24: (h, m, s) => ` ${h}:${two(m)}:${two(s)}`,
  iso: (h, m, s) => `T${two(h)}:${two(m)}:${two(s)}Z`,
  hours12: (h, m, s) => ` ${h % 12 || 12}:${two(m)}:${two(s)} ${h < 12 ? "AM" : "PM"}`,
  chinese: (h, m, s) => ` ${h < 12 ? "上午" : "下午"} ${h % 12 || 12}:${two(m)}:${two(s)}`,
};

test("a date written in any format is read back to the second", () => {
  const day = fc.integer({ min: Date.UTC(1990, 0, 1) / 864e5, max: Date.UTC(2100, 0, 1) / 864e5 });
  const second = fc.integer({ min: 0, max: 86_399 });
  const format = fc.constantFrom(...Object.values(FORMATS));
  const clock = fc.constantFrom(...Object.values(CLOCKS));
  fc.assert(
    fc.property(day, second, format, clock, (days, s, write, time) => {
      const date = new Date(days * 864e5);
      const text = write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
      const { dayFirst } = readDateText(
        text + time(Math.floor(s / 3600), Math.floor(s / 60) % 60, s % 60)
      );
      expect(Math.round(dayFirst * 86_400)).toBe((days + 25_569) * 86_400 + s);
    })
  );
});
