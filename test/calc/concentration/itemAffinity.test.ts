import { basketsOf } from "../../../src/calc/concentration/basketsOf";
import { itemAffinity } from "../../../src/calc/concentration/itemAffinity";
import { foldIds } from "../../../src/calc/ids/foldIds";

const affinity = (rows: readonly (readonly [string, string])[], min = 2, most = 1000) =>
  itemAffinity(foldIds(rows.map(([order]) => order)), foldIds(rows.map(([, item]) => item)), {
    min,
    most,
  });

test("an item on several rows of an order counts once", () => {
  const baskets = basketsOf(foldIds(["A", "B", "A", "B", "B"]), foldIds(["x", "y", "x", "x", "y"]));
  expect([...baskets.offsets]).toEqual([0, 1, 3]);
  expect([...baskets.items]).toEqual([0, 0, 1]);
});

test("support is of all orders, confidence of those with a, lift against those with b", () => {
  const rules = affinity([
    ["1", "a"],
    ["1", "b"],
    ["2", "b"],
    ["2", "a"],
    ["3", "a"],
    ["4", "c"],
  ]);
  const lift = 8 / 6;
  expect(rules).toEqual([
    { a: 1, b: 0, orders: 2, support: 0.5, confidence: 1, lift },
    { a: 0, b: 1, orders: 2, support: 0.5, confidence: 2 / 3, lift },
  ]);
});

test("rows come by lift, then by orders, then by confidence", () => {
  const rules = affinity(
    [
      ...(["a", "b"] as const).map((item) => ["1", item] as const),
      ...(["c", "d"] as const).map((item) => ["2", item] as const),
      ...(["c", "d"] as const).map((item) => ["3", item] as const),
      ["4", "c"],
    ],
    1
  )!;
  expect(rules.map(({ a, b, lift }) => [a, b, lift])).toEqual([
    [0, 1, 4],
    [1, 0, 4],
    [3, 2, 4 / 3],
    [2, 3, 4 / 3],
  ]);
});

test("without a pair there are no rows, and beyond the most there is no list", () => {
  const row = (item: string) => ["1", item] as const;
  expect(affinity(["a", "b", "c"].map(row), 2)).toEqual([]);
  expect(affinity(["a", "b", "c"].map(row), 1, 6)).toHaveLength(6);
  expect(affinity(["a", "b", "c"].map(row), 1, 5)).toBeNull();
});

test("an order column that never changes ends at once instead of counting all pairs", () => {
  const items = Array.from({ length: 100_000 }, (_, i) => ["1", `item ${i}`] as const);
  expect(affinity(items, 1)).toBeNull();
  expect(affinity(items, 2)).toEqual([]);
});

test("every pair is counted as often as a search through all orders finds it", () => {
  const rows = Array.from(
    { length: 400 },
    (_, i) => [`o${(i * 7919) % 97}`, `i${(i * i * 31 + i) % 23}`] as const
  );
  const baskets = new Map<string, Set<string>>();
  for (const [order, item] of rows) baskets.set(order, (baskets.get(order) ?? new Set()).add(item));
  const labels = foldIds(rows.map(([, item]) => item)).labels;
  const rules = affinity(rows, 3)!;
  const countOf = (...items: unknown[]) =>
    [...baskets.values()].filter((basket) => items.every((item) => basket.has(String(item))))
      .length;
  for (const { a, b, orders, confidence } of rules) {
    expect(orders).toBe(countOf(labels[a], labels[b]));
    expect(confidence).toBe(orders / countOf(labels[a]));
  }
  const often = labels.flatMap((a) => labels.filter((b) => a !== b && countOf(a, b) >= 3));
  expect(rules).toHaveLength(often.length);
});
