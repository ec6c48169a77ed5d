import { cellsFrom, column, errorFrom, installHost } from "../support/excelFunctions";

beforeAll(() => installHost());

test.each(["PARETO", "GINI", "HHI", "LORENZ"])(
  "%s names the customer of a negative total",
  (id) => {
    expect(errorFrom(id, column(10, -30, 5), column("Ann", "Bob ", "Ann"))).toMatch(
      /^#VALUE! amount requires a net total of 0 or more for each customer, found -30 for "Bob"/
    );
  }
);

test("ABC names the item of a negative total", () => {
  expect(errorFrom("ABC", column("Desk", 7), column(10, -1))).toMatch(
    /^#VALUE! amount .* each item, found -1 for 7/
  );
});

test("a refund among rows without customers is named by its row", () => {
  expect(errorFrom("GINI", column("amount", 10, null, -3))).toMatch(
    /^#VALUE! amount \(row 4\) requires 0 or more .* give customer to net refunds$/
  );
});

test("20 for 20 % is told how to write it", () => {
  expect(errorFrom("PARETO", column(1, 2), null, 20)).toBe(
    "#VALUE! top requires a share above 0 and up to 1 (100%), found 20; 20% is 0.2"
  );
  expect(errorFrom("ABC", column("a"), column(1), column(0.5, 95))).toMatch(
    /^#VALUE! cuts \(row 2\)/
  );
});

test("results too large for a sheet name what narrows them", () => {
  const items = Array.from({ length: 20_001 }, (_, i) => i + 1);
  expect(errorFrom("ABC", column(...items), column(...items))).toMatch(/^#N\/A .* with top/);
  expect(cellsFrom("ABC", column(...items), column(...items), null, 19_999)).toHaveLength(20_000);
  expect(errorFrom("LORENZ", column(1, 2), null, 1e15)).toMatch(/^#N\/A .* with points/);
  expect(errorFrom("AFFINITY", column(...items.map(() => "o")), column(...items), 1)).toMatch(
    /^#N\/A .* raise min/
  );
});

test("cuts have letters up to Z", () => {
  const cuts = (count: number) => column(...Array.from({ length: count }, (_, i) => (i + 1) / 100));
  expect(cellsFrom("ABC", column("a"), column(5), cuts(25))).toHaveLength(2);
  expect(errorFrom("ABC", column("a"), column(5), cuts(26))).toMatch(/^#VALUE! cuts .* at most 25/);
});

test("an empty cell for the cuts leaves the usual ones", () => {
  const items = [column("a", "b"), column(90, 10)] as const;
  expect(cellsFrom("ABC", ...items, [[null]])).toEqual(cellsFrom("ABC", ...items));
});

test("a segment table is checked cell by cell", () => {
  const rule = ["Best", 4, 5, 4, 3, 1, 5];
  expect(errorFrom("SEGMENT", 5, 5, 5, [rule])).toMatch(
    /^#VALUE! table \(row 1, column 4\) requires a lowest score up to the highest \(3\), found 4/
  );
  expect(cellsFrom("SEGMENT", 5, 5, 5, [[""]])).toBe("Champions");
});

test("share of wallet refuses what cannot be a share, by name", () => {
  expect(errorFrom("WALLET", 5, 4)).toMatch(/^#VALUE! own requires .* \(4\), found 5/);
  expect(errorFrom("WALLET", column(1), column(-4))).toMatch(/^#VALUE! total requires a sum/);
});
