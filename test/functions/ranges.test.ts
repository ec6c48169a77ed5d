import { cellsFrom, column, errorFrom, installHost } from "../support/excelFunctions";

beforeEach(() => installHost());

const DAY = 45000;

describe("ranges", () => {
  test("may lie as a column or as a row, also side by side", () => {
    expect(cellsFrom("SCORE", column(1, 0.5), [[1, 3]])).toBeCloseTo(0.625, 12);
  });

  test("of several rows and columns are refused", () => {
    expect(
      errorFrom("NPS", [
        [9, 10],
        [1, 2],
      ])
    ).toBe("#VALUE! scores requires one column or one row, not a block of several");
  });

  test("of unequal length are refused, naming the short one", () => {
    expect(errorFrom("SCORE", column(1, 1, 1), column(1, 1))).toBe(
      "#VALUE! weight requires as many rows as attainment: 3, it has 2"
    );
  });

  test("of unequal length are fine when nothing lies beyond the shorter one", () => {
    expect(cellsFrom("SCORE", column(1, 0.5, null, ""), column(1, 3))).toBeCloseTo(0.625, 12);
  });

  test("of one cell are ranges too", () => {
    expect(cellsFrom("NPS", [[10]])).toBe(100);
    expect(cellsFrom("NPS", 10)).toBe(100);
  });

  test("without anything usable give a division by zero", () => {
    for (const blank of [null, ""]) {
      expect(errorFrom("NPS", column(blank, blank))).toBe("#DIV/0!");
      expect(errorFrom("SCORE", column(blank), column(blank))).toBe("#DIV/0!");
    }
    expect(errorFrom("CSAT", column(0, 0, 0))).toBe("#DIV/0!");
  });
});

describe("a whole column", () => {
  /** Rows of blanks are shared: a million arrays would be most of the test's time. */
  function wholeColumn(blank: unknown, ...cells: unknown[]): unknown[][] {
    const rows = new Array<unknown[]>(1_048_576).fill([blank]);
    cells.forEach((cell, i) => (rows[i] = [cell]));
    return rows;
  }

  test.each([0, null, ""])("loses its tail of %p", (blank) => {
    expect(cellsFrom("NPS", wholeColumn(blank, "score", 10, 0, 9, 8))).toBe(25);
  });

  test("keeps zeros at its end when the host shows blanks as blanks", () => {
    const cells = wholeColumn("", 10);
    cells[1_048_575] = [0];
    expect(cellsFrom("NPS", cells)).toBe(0);
  });

  test("of zeros alone counts as empty, while a short range of zeros is data", () => {
    expect(errorFrom("NPS", wholeColumn(0))).toBe("#DIV/0!");
    expect(cellsFrom("NPS", column(0, 0))).toBe(-100);
  });

  test("beside a header keeps the rows of all ranges together", () => {
    const attained = wholeColumn(null, "Attainment", 1, 0.5);
    expect(cellsFrom("SCORE", attained, wholeColumn(0, "Weight", 1, 3))).toBeCloseTo(0.625, 12);
  });
});

describe("a first cell", () => {
  test("of text is a header and takes its row out of all ranges", () => {
    expect(cellsFrom("SCORE", column("Attainment", 1, 0.5), column(100, 1, 3))).toBeCloseTo(
      0.625,
      12
    );
    expect(cellsFrom("CYCLE", column("Created", DAY), column("Closed", DAY + 3))).toBe(3);
  });

  test.each([
    "85",
    "1,200",
    "85%",
    "￥100",
    "$1,200.50",
    "１２",
    "(5)",
    "NT$ 300",
    "1.5e3",
    "3 万元",
  ])("that reads as the number %p is refused", (text) => {
    expect(errorFrom("SCORE", column(text, 1), column(1, 1))).toContain(
      "attainment (row 1) requires a number"
    );
  });

  test.each([
    ...[
      "2025-01-05",
      "03/04/2025",
      "2025年1月5日",
      "5 Jan 2025",
      "Jan 5, 2025",
      "2025-01-05T10:00",
    ],
    ...["民國114年3月1日", "1月5日", "Mon, 5 Jan 2026 10:00", "2026/1/5 下午 01:04", "31-Mar-25"],
  ])("that reads as the date %p is refused", (text) => {
    expect(errorFrom("CYCLE", column(text, DAY), column(DAY, DAY))).toContain(
      "created (row 1) requires a date"
    );
  });

  test.each(["Score 2025", "Q1", "满意度", "NPS (0-10)", "1st answer", "May we ask?", "Date"])(
    "such as %p is a header",
    (text) => {
      expect(cellsFrom("NPS", column(text, 10))).toBe(100);
    }
  );

  test("that is a truth value is no header", () => {
    expect(errorFrom("NPS", column(true, 10))).toContain(
      'scores (row 1) requires a number, found "TRUE"'
    );
  });
});

describe("a range that is left out", () => {
  test("counts as blank where one is needed", () => {
    expect(errorFrom("NPS", null)).toBe("#DIV/0!");
    expect(errorFrom("ARPU", column(1, 2), null)).toBe(
      "#VALUE! customer requires as many rows as amount: 2, it has 1"
    );
  });
});
