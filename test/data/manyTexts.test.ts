import fc from "fast-check";
import { foldIds } from "../../src/calc/ids/foldIds";
import { DateColumn } from "../../src/data/dates/dateColumn";
import { dateTextReader } from "../../src/data/dates/dateTextReader";
import { readDateText } from "../../src/data/dates/readDateText";

/** More distinct texts than are remembered, then all of them again. */
const COUNT = 25_000;
const stampOf = (i: number): string => new Date(Date.UTC(2025, 0, 1) + i * 61_000).toISOString();
const twice = <T>(of: (i: number) => T): T[] =>
  Array.from({ length: 2 * COUNT }, (_, i) => of(i % COUNT));

test("a column with a text of its own in every row reads like any other", () => {
  const column = new DateColumn(twice(stampOf));
  column.read(0, 2 * COUNT);
  column.choose("ymd");
  column.settle(0, 2 * COUNT);
  const { values, converted } = column.cells();
  expect(converted).toEqual({ rows: 2 * COUNT, first: 0 });
  for (const i of [0, 19_999, 20_000, COUNT - 1]) {
    expect(values[i]).toBeCloseTo(45_658 + (i * 61) / 86_400, 9);
    expect(values[COUNT + i]).toBe(values[i]);
  }
});

test("an id of its own in every row folds like any other", () => {
  const { codes, labels } = foldIds(twice((i) => `Order-${i}`));
  expect(labels).toHaveLength(COUNT);
  expect(codes[COUNT - 1]).toBe(COUNT - 1);
  expect(codes.subarray(COUNT)).toEqual(codes.subarray(0, COUNT));
});

test("days and times remembered apart read as the whole text does", () => {
  const day = fc.constantFrom(
    "2025-01-05",
    "5/1/2025",
    "5.13.2025",
    "2025年1月",
    "2025",
    "Jan",
    "5",
    "2025-02-30",
    "soon"
  );
  const rest = fc.constantFrom(
    "",
    " 10:30",
    "T10:30:00Z",
    " 1:05 PM",
    " 5, 2025",
    " 下午 1:05",
    " 25:00",
    " 5日",
    "  9:00"
  );
  const read = dateTextReader();
  fc.assert(
    fc.property(day, rest, (first, second) => {
      expect(read(first + second)).toEqual(readDateText(first + second));
    })
  );
});
