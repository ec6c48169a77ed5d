import { callFunction, cellsFrom, column, errorFrom, installHost } from "../support/excelFunctions";

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

describe("single cells", () => {
  test("arrive plain or as a range of one cell", () => {
    expect(cellsFrom("CAC", [[500]], 10)).toBe(50);
  });

  test("are not ranges", () => {
    expect(errorFrom("CAC", column(500, 600), 10)).toBe("#VALUE! cost requires a single cell");
  });

  test("outside their domain are refused with what is expected", () => {
    expect(errorFrom("CLV", 100, 12, 3, 40)).toBe(
      "#VALUE! margin requires a number from -1 to 1, found 40"
    );
    expect(errorFrom("CLV", -1, 12, 3, 0.4)).toBe(
      "#VALUE! avg_purchase requires a number of 0 or more, found -1"
    );
    expect(errorFrom("CLV", 1, 12, 3, 0.4, 0, 0, 0.5)).toBe(
      "#VALUE! type requires a whole number, found 0.5"
    );
    expect(errorFrom("CLV.RETENTION", 1, 1.2, 0.1)).toBe(
      "#VALUE! retention requires a number from 0 to 1, found 1.2"
    );
    expect(errorFrom("CLV.RETENTION", 1, 0.8, 0.1, 0, 0, -1)).toBe(
      "#VALUE! growth requires a number above -1, found -1"
    );
    expect(errorFrom("WINRATE", 3, 4, 95)).toBe(
      "#VALUE! conf requires a number between 0 and 1, without these two, found 95"
    );
    expect(errorFrom("NPS", column(9, 11))).toBe(
      "#VALUE! scores (row 2) requires a number from 0 to 10, found 11"
    );
    expect(errorFrom("NPS", column(9.5))).toBe(
      "#VALUE! scores (row 1) requires a whole number, found 9.5"
    );
  });
});

describe("option words", () => {
  test("are free of case and blanks", () => {
    expect(cellsFrom("CSAT", column(5, 4), null, null, " MEAN ")).toBe(4.5);
  });

  test("that are wrong list the right ones", () => {
    expect(errorFrom("CSAT", column(5), null, null, "best")).toBe(
      '#VALUE! mode requires one of top, mean, points, found "best"'
    );
    expect(errorFrom("CYCLE", column(DAY), column(DAY), "mode")).toBe(
      '#VALUE! stat requires median, mean or a quantile from 0 to 1, found "mode"'
    );
  });
});

describe("confidence", () => {
  test("gives a row of value, low, high, n", () => {
    const [row] = cellsFrom("WINRATE", 81, 182, 0.95) as number[][];
    expect(row).toHaveLength(4);
    expect(row![0]).toBe(81 / 263);
    expect(row![1]).toBeCloseTo(0.2553, 4);
    expect(row![2]).toBeCloseTo(0.3662, 4);
    expect(row![3]).toBe(263);
  });

  test("needs whole counts, a plain rate does not", () => {
    expect(errorFrom("CHURN", 10.5, 2, 0.95)).toBe(
      "#VALUE! conf requires whole counts, found 10.5"
    );
    expect(cellsFrom("CHURN", 10.5, 2.1)).toBeCloseTo(0.2, 12);
  });

  test("is refused with weights", () => {
    expect(errorFrom("NPS", column(9, 1), column(1, 1), 0.95)).toContain(
      "#VALUE! conf requires unweighted data"
    );
  });

  test("of a mean needs two values", () => {
    expect(errorFrom("CSAT", column(5), null, null, "mean", 0.95)).toMatch(
      /^#N\/A conf requires at least two values/
    );
  });

  test("leaves a limit empty whose rank does not exist", () => {
    expect(cellsFrom("CYCLE", column(DAY), column(DAY + 2), null, null, 0.95)).toEqual([
      [2, "", "", 1],
    ]);
  });
});

describe("answers row by row", () => {
  test("keep errors that concern one row in that row", () => {
    expect(cellsFrom("ATTAIN", column(5, 1, 8), column(10, 0, 10))).toEqual([
      [0.5],
      ["#DIV/0!"],
      [0.8],
    ]);
  });

  test("stop at a value that is wrong, naming its row", () => {
    expect(errorFrom("ATTAIN", column(5, 1), column(10, -1))).toBe(
      "#VALUE! target (row 2) requires a number of 0 or more, found -1"
    );
  });

  test.each([null, ""])("are empty in a row with a blank as %p", (blank) => {
    expect(cellsFrom("ATTAIN", column(5, blank, 8), column(10, blank, 10))).toEqual([
      [0.5],
      [""],
      [0.8],
    ]);
    expect(cellsFrom("ATTAIN", column(5, blank, 8), 10)).toEqual([[0.5], [""], [0.8]]);
  });

  test("give a column also for a row, and repeat single cells", () => {
    expect(cellsFrom("ATTAIN", [[5, 0]], 10, "down")).toEqual([[1.5], [2]]);
    expect(cellsFrom("ATTAIN", 5, 10)).toBe(0.5);
    expect(cellsFrom("ATTAIN", column("Actual", 5, 6), column("Target", 10, 10))).toEqual([
      [0.5],
      [0.6],
    ]);
  });

  test("take a default for a blank direction", () => {
    expect(cellsFrom("ATTAIN", column(5, 5), column(10, 10), column("down", ""))).toEqual([
      [1.5],
      [0.5],
    ]);
  });

  test("of more than 100,000 cells are not spilled", () => {
    const many = Array.from({ length: 100_001 }, () => [1]);
    expect(errorFrom("ATTAIN", many, 10)).toMatch(
      /^#N\/A The result requires 100001 cells, more than 100000/
    );
  });
});

describe("results", () => {
  test("that overflow are a number error, never infinite", () => {
    expect(errorFrom("CLV", 1e308, 1e308, 3, 0.4)).toBe("#NUM!");
    expect(errorFrom("CLV.RETENTION", 1, 1, 0, 0, 0, 1, 5000)).toBe("#NUM!");
  });

  test("have no negative zero", () => {
    expect(cellsFrom("CLV", 0, 12, 3, -0.4)).toBe(0);
  });
});

describe("messages", () => {
  test.each([
    ["en-US", "more old customers are left (110) than there were (100)"],
    ["de-DE", "more old customers are left"],
    ["zh-CN", "留下的老客户（110）多于期初客户（100）"],
    ["zh-TW", "留下的舊客戶（110）多於期初客戶（100）"],
    ["zh-Hant-HK", "留下的舊客戶"],
  ])("of a display in %s say %p", (displayLanguage, text) => {
    installHost(displayLanguage);
    expect(errorFrom("RETENTION", 100, 120, 10)).toContain(text);
  });

  test("are given only where Excel shows them", () => {
    expect(callFunction("CAC", [100, 0])).toEqual({ error: "#DIV/0!", message: undefined });
    expect(callFunction("CLV.RETENTION", [1, 1, 0])).toEqual({
      error: "#NUM!",
      message: undefined,
    });
  });
});
