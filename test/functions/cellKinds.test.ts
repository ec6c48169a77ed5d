import { cellsFrom, column, errorFrom, installHost } from "../support/excelFunctions";

beforeEach(() => installHost());

const DAY = 45000;

describe("text and truth values", () => {
  test("among numbers are refused with their row, header included", () => {
    expect(errorFrom("NPS", column("Score", 10, "9"))).toMatch(
      /^#VALUE! scores \(row 3\) requires a number, found "9"/
    );
    expect(errorFrom("NPS", column(10, false))).toMatch(/^#VALUE! scores \(row 2\)/);
  });

  test("among dates are refused with their row", () => {
    expect(errorFrom("CYCLE", column(DAY, DAY), column(DAY, "2025-01-05"))).toMatch(
      /^#VALUE! closed \(row 2\) requires a date/
    );
    expect(errorFrom("CYCLE", column(20250105), column(DAY))).toMatch(
      /^#VALUE! created \(row 1\) requires a date from 1900/
    );
  });

  test("as single cells are refused", () => {
    expect(errorFrom("CAC", "5000", 10)).toMatch(/^#VALUE! cost requires a number, found "5000"/);
    expect(errorFrom("CAC", true, 10)).toMatch(/^#VALUE! cost requires a number, found "TRUE"/);
  });

  test("of blanks only are blank", () => {
    expect(cellsFrom("NPS", column(10, "  ", 9))).toBe(100);
  });
});

describe("blanks", () => {
  test("of scores from 0 are null or empty text, because 0 is a detractor", () => {
    expect(cellsFrom("NPS", column(10, null, "", 9))).toBe(100);
    expect(cellsFrom("NPS", column(10, 0))).toBe(0);
  });

  test.each([0, null, ""])("of scores from 1 are missing also as %p", (blank) => {
    expect(cellsFrom("CSAT", column(5, blank, 1))).toBe(0.5);
  });

  test.each([0, null, ""])("of closing dates are missing also as %p", (blank) => {
    expect(cellsFrom("CYCLE", column(DAY, DAY, DAY), column(DAY + 2, blank, DAY + 4))).toBe(3);
  });

  test.each([null, ""])(
    "of attainment as %p leave the row out, of weight they are refused",
    (blank) => {
      expect(cellsFrom("SCORE", column(1, blank, 0.5), column(1, blank, 1))).toBe(0.75);
      expect(errorFrom("SCORE", column("Attained", 1, 0.5), column("Weight", 1, blank))).toBe(
        "#VALUE! weight (row 3) requires a value in every row that counts, found a blank"
      );
      expect(errorFrom("NPS", column(9, 10, 1), column(1, blank, 1))).toMatch(
        /^#VALUE! weights \(row 2\)/
      );
    }
  );

  test.each([0, null, ""])("of a needed single cell are 0 also as %p", (blank) => {
    expect(errorFrom("CAC", 100, blank)).toBe("#DIV/0!");
    expect(cellsFrom("CAC", blank, 10)).toBe(0);
    expect(errorFrom("CONVERSION", 3, blank)).toBe("#DIV/0!");
  });

  test.each([null, undefined, ""])("of an optional single cell as %p take its default", (blank) => {
    expect(cellsFrom("CLV", 100, 12, 3, 0.4, blank, blank, blank)).toBe(1440);
    expect(cellsFrom("CSAT", column(5, 4, 3), blank, blank, blank, blank)).toBeCloseTo(2 / 3, 12);
  });
});
