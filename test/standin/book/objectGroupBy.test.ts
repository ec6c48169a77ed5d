import { groupBy } from "../../../src/standin/book/engine/objectGroupBy";

const object = Object as unknown as { groupBy: typeof groupBy };

test("Object.groupBy is there once the engine is loaded", () => {
  expect(object.groupBy([1, 2, 3], (n) => (n % 2 ? "odd" : "even"))).toEqual({
    odd: [1, 3],
    even: [2],
  });
});

test("groups keep the order of their items and have no inherited keys", () => {
  const groups = groupBy(new Set(["b1", "a1", "b2"]), (text) => text.charAt(0));
  expect(Object.entries(groups)).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
  expect("toString" in groups).toBe(false);
});

test("the key may depend on the place of an item", () => {
  expect({ ...groupBy(["x", "y", "z"], (_, index) => index % 2) }).toEqual({
    0: ["x", "z"],
    1: ["y"],
  });
});
