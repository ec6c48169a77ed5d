import { serialOf } from "../../src/calc/dates/serialOf";
import { periodOfCode } from "../../src/sheet/text/periodOfCode";
import { periodCode } from "../../src/sheet/text/periodText";

test.each(["2011-11", "2011-12", "2011-Q4", "2011", "2011-01-15..2011-03-14"])(
  "the code %s stands for a period with that code",
  (code) => {
    expect(periodCode(periodOfCode(code)!)).toBe(code);
  }
);

test("a quarter runs from its first day to the day after its last", () => {
  expect(periodOfCode("2011-Q4")).toEqual({
    kind: "quarter",
    start: serialOf(2011, 10, 1),
    end: serialOf(2012, 1, 1),
  });
});

test("anything else stands for none", () => {
  expect(["", "2011-Q5", "November", "2011-11-01"].map(periodOfCode)).toEqual(Array(4).fill(null));
});
