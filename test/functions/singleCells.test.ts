import { cellsFrom, column, errorFrom, installHost } from "../support/excelFunctions";

beforeEach(() => installHost());

const DAY = 45000;

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

describe("a benchmark", () => {
  const coefficient = (benchmark: unknown): unknown[] => ["COEFFICIENT", 0.85, 0.9, 0.2, benchmark];
  const cells = (benchmark: unknown): unknown => cellsFrom(...(coefficient(benchmark) as [string]));
  const error = (benchmark: unknown): string => errorFrom(...(coefficient(benchmark) as [string]));

  test("is one cell or three, below a header or not", () => {
    expect(cells(0.072)).toBeCloseTo(2.125, 12);
    expect(cells([[0.6, 0.8, 0.15]])).toBeCloseTo(2.125, 12);
    expect(cells(column("Benchmark", 0.6, 0.8, 0.15))).toBeCloseTo(2.125, 12);
    expect(error(column(0.6, 0.8))).toMatch(/^#VALUE! benchmark requires one cell .* found 2$/);
    expect(error(column("n/a"))).toMatch(/^#VALUE! benchmark requires a number, found "n\/a"/);
    expect(error(column(0.6, "80%", 0.15))).toMatch(
      /^#VALUE! benchmark \(row 2\) requires a number/
    );
  });

  test("of three cells has no header, so a text there is refused by its name", () => {
    expect(error(column("n/a", 0.8, 0.15))).toMatch(
      /^#VALUE! benchmark \(row 1\) requires a number, found "n\/a"/
    );
  });

  test.each([null, ""])("may have a blank tail of %p below it", (blank) => {
    expect(cells(column(0.072, blank))).toBeCloseTo(2.125, 12);
    expect(cells(column(0.6, 0.8, 0.15, blank, blank))).toBeCloseTo(2.125, 12);
    expect(cells(column("Benchmark", 0.6, 0.8, 0.15, blank))).toBeCloseTo(2.125, 12);
    expect(error(column(0.6, 0.8, 0.15, 0.3, blank))).toMatch(/found 4$/);
  });

  test("of three cells that is only begun is not taken for a product", () => {
    expect(error(column(0.6, null, null))).toBe("#DIV/0!");
    expect(error(column("Benchmark", 0.6, null, null))).toBe("#DIV/0!");
  });

  test("of three percentages is at most 100 each", () => {
    expect(errorFrom("COEFFICIENT", 85, 90, 20, column(60, 80, 101))).toBe(
      "#VALUE! benchmark (row 3) requires a number from 0 to 100, found 101"
    );
  });

  test.each<[unknown[], string]>([
    [[0.85, 0.9, 0.2, 72000], "benchmark"],
    [[0.85, 90, 0.2, 0.072], "loyalty"],
    [[85, 90, 0.2, 72000], "conversion"],
    [[0.85, 90, 20, column(60, 80, 15)], "satisfaction"],
    [[85, 90, 20, column("Benchmark", 60, 0.8, 15)], "benchmark (row 3)"],
  ])("or component that is not in the unit of the others is named: %p", (args, place) => {
    expect(errorFrom("COEFFICIENT", ...args)).toMatch(
      `#VALUE! ${place} requires the unit of the other values`
    );
  });

  test.each([0, null, ""])("that is blank as %p is a division by zero", (blank) => {
    expect(error(blank)).toBe("#DIV/0!");
    expect(error(column(0.6, 0.8, blank))).toBe("#DIV/0!");
  });
});
