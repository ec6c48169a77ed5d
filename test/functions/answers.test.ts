import { callFunction, cellsFrom, column, errorFrom, installHost } from "../support/excelFunctions";

beforeEach(() => installHost());

const DAY = 45000;

describe("confidence", () => {
  test("gives a row of value, low, high, n", () => {
    const [row] = cellsFrom("WINRATE", 81, 182, 0.95) as number[][];
    expect(row).toHaveLength(4);
    expect(row![0]).toBe(81 / 263);
    expect(row![1]).toBeCloseTo(0.2553, 4);
    expect(row![2]).toBeCloseTo(0.3662, 4);
    expect(row![3]).toBe(263);
  });

  test.each([
    ["CONVERSION", [3.5, 7], "converted", 3.5],
    ["CONVERSION", [3, 7.5], "total", 7.5],
    ["CHURN", [10.5, 2], "start", 10.5],
    ["CHURN", [10, 2.5], "lost", 2.5],
    ["WINRATE", [2.5, 2.5], "won", 2.5],
    ["WINRATE", [2, 2.5], "lost", 2.5],
    ["RETENTION", [100, 90.5, 10.5], "end", 90.5],
    ["RETENTION", [100.5, 90, 10], "start", 100.5],
    ["RETENTION", [100, 90, 10.5], "new_customers", 10.5],
  ])("of %s(%p) needs a whole number in %s, a plain rate does not", (id, args, name, found) => {
    expect(errorFrom(id, ...args, 0.95)).toBe(
      `#VALUE! ${name} requires a whole number when conf is given, found ${found}`
    );
    expect(cellsFrom(id, ...args)).toEqual(expect.any(Number));
  });

  test("is refused with weights", () => {
    expect(errorFrom("NPS", column(9, 1), column(1, 1), 0.95)).toContain(
      "#VALUE! conf requires unweighted data"
    );
  });

  test("may be as near to 1 as a number can", () => {
    const conf = 1 - 2 ** -53;
    const deals = column(...Array.from({ length: 60 }, (_, i) => DAY + i));
    const day = column(...Array.from({ length: 60 }, () => DAY));
    for (const [id, ...args] of [
      ["WINRATE", 81, 182],
      ["NPS", column(10, 9, 8, 1), null],
      ["CSAT", column(5, 4, 1), null, null, "mean"],
      ["CYCLE", day, deals, "median", null],
    ] as const) {
      const [row] = cellsFrom(id, ...args, conf) as number[][];
      const [value, low, high] = row!;
      expect(low).toBeLessThan(value!);
      expect(high).toBeGreaterThan(value!);
    }
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
