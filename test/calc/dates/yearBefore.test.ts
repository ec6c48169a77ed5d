import { serialOf } from "../../../src/calc/dates/serialOf";
import { yearBefore } from "../../../src/calc/dates/yearBefore";

test("a month is held against the same month of the year before, over a leap day too", () => {
  const period = { kind: "month", start: serialOf(2025, 2, 1), end: serialOf(2025, 3, 1) } as const;
  expect(yearBefore(period)).toEqual({
    kind: "month",
    start: serialOf(2024, 2, 1),
    end: serialOf(2024, 3, 1),
  });
});

test("a quarter is held against the same quarter", () => {
  const period = { kind: "quarter", start: serialOf(2025, 1, 1), end: serialOf(2025, 4, 1) };
  expect(yearBefore({ ...period, kind: "quarter" })?.start).toBe(serialOf(2024, 1, 1));
});

test("years and custom periods have no season", () => {
  expect(yearBefore({ kind: "year", start: 45658, end: 46023 })).toBeNull();
  expect(yearBefore({ kind: "custom", start: 45658, end: 45660 })).toBeNull();
});
