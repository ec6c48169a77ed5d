import { keptIds } from "../../../src/calc/retention/keptIds";

const labels = ["a", "b", "c", "d"];

test("ids count once, however often they are listed, and only those that occur", () => {
  const start = { codes: Int32Array.of(0, 1, 1, 0), labels };
  const end = { codes: Int32Array.of(1, 3, 1), labels };
  expect(keptIds(start, end)).toEqual({ k: 1, n: 2 });
  expect(keptIds(end, start)).toEqual({ k: 1, n: 2 });
});

test("an empty list keeps nobody of nobody", () => {
  const none = { codes: new Int32Array(0), labels };
  expect(keptIds(none, none)).toEqual({ k: 0, n: 0 });
});
