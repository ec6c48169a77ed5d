import { CalcError } from "../../src/calc/errors";
import { numbers, oneOf } from "../../src/functions/arguments/cellTypes";
import { column as columnParameter, optionalOr } from "../../src/functions/arguments/parameters";
import { answer } from "../../src/functions/cells";
import { Memo } from "../../src/functions/memo";
import { define } from "../../src/functions/results/definition";
import { single } from "../../src/functions/results/shapes";
import { column, installHost } from "../support/excelFunctions";

const FUNCTION = {};
const OTHER_FUNCTION = {};

/** A memory and how often it had to compute. */
function counting(mostCells = 1000, fewestCells = 1) {
  const memo = new Memo({ fewestCells, mostCells });
  let computed = 0;
  return {
    call: (args: unknown[], of: object = FUNCTION) => memo.recall(of, args, () => ++computed),
    computed: () => computed,
  };
}

const sequence = (length: number, from = 0): unknown[][] =>
  Array.from({ length }, (_, i) => [from + i]);

test("a second call with the same cells is not computed again, whatever arrays hold them", () => {
  const { call, computed } = counting();
  const first = call([sequence(10), "mean", null]);
  expect(call([sequence(10), "mean", null])).toBe(first);
  expect(computed()).toBe(1);
});

test.each<[string, unknown[], unknown[]]>([
  ["0 and -0", [[[0], [1]]], [[[-0], [1]]]],
  ["a number and its text", [[[7], [1]]], [[["7"], [1]]]],
  ["null and undefined", [[[null], [1]]], [[[undefined], [1]]]],
  ["null and an empty text", [[[null], [1]]], [[[""], [1]]]],
  ["an empty text and 0", [[[""], [1]]], [[[0], [1]]]],
  ["TRUE and 1", [[[true], [1]]], [[[1], [1]]]],
  ["TRUE and FALSE", [[[true], [1]]], [[[false], [1]]]],
  ["TRUE and its word", [[[true], [1]]], [[["TRUE"], [1]]]],
  ["a column and a row", [[[1], [2]]], [[[1, 2]]]],
  ["a cell and a range of one", [1, [[2]]], [[[1]], [[2]]]],
  ["ranges cut otherwise", [[[1], [2]], [[3]]], [[[1]], [[2], [3]]]],
  ["texts cut otherwise", [[["ab"], ["c"]]], [[["a"], ["bc"]]]],
  ["texts that differ in case", [[["a1"], ["b"]]], [[["A1"], ["b"]]]],
  ["an argument left out and one given", [[[1], [2]], null], [[[1], [2]], 1]],
  ["long texts that differ at their start", [["a".padEnd(99, "x")]], [["b".padEnd(99, "x")]]],
])("calls that differ in %s never share an answer", (_, one, other) => {
  const { call, computed } = counting();
  expect(call(one)).not.toBe(call(other));
  expect(computed()).toBe(2);
});

test("the same cells given to another function are another call, and both stay known", () => {
  const { call, computed } = counting();
  const own = call([sequence(10)]);
  const others = call([sequence(10)], OTHER_FUNCTION);
  expect(others).not.toBe(own);
  expect([call([sequence(10)]), call([sequence(10)], OTHER_FUNCTION)]).toEqual([own, others]);
  expect(computed()).toBe(2);
});

test("an array that its owner changes afterwards is a new call", () => {
  const { call, computed } = counting();
  const cells = sequence(10);
  call([cells]);
  cells[9]![0] = 99;
  call([cells]);
  expect(computed()).toBe(2);
});

test.each([
  ["a data type", [[[{ type: "Entity" }], [1]]]],
  ["rows of unequal length", [[[1, 2], [3]]]],
  ["no cells", [[]]],
])("a call with %s is computed each time", (_, args) => {
  const { call, computed } = counting();
  call(args);
  call(args);
  expect(computed()).toBe(2);
});

test("a call of few cells is computed each time", () => {
  const { call, computed } = counting(1000, 10);
  for (const length of [9, 9, 10, 10]) call([sequence(length)]);
  expect(computed()).toBe(3);
});

test("the call that was not used for longest is forgotten when the cells become too many", () => {
  const { call, computed } = counting(33);
  const [one, two, three] = [sequence(10, 0), sequence(10, 100), sequence(10, 200)];
  for (const args of [one, two, three, one]) call([args]);
  expect(computed()).toBe(3);
  call([sequence(10, 300)]);
  for (const args of [three, one]) call([args]);
  expect(computed()).toBe(4);
  call([two]);
  expect(computed()).toBe(5);
});

test("a call larger than the memory is not held and pushes nothing out", () => {
  const { call, computed } = counting(33);
  const small = sequence(10);
  for (const args of [small, sequence(50), sequence(50), small]) call([args]);
  expect(computed()).toBe(3);
});

describe("a function of Excel", () => {
  beforeEach(() => installHost());

  function spied() {
    const compute = jest.fn(({ values }: { values: Float64Array }) => {
      if (values[0] === 0) throw new CalcError("notAvailable", "noRows", { argument: "values" });
      return single(values.length);
    });
    const parameters = {
      values: columnParameter(numbers()),
      mode: optionalOr(oneOf(["a", "b"]), "a"),
    };
    const definition = define({ parameters, compute });
    const call = (...[values, mode = null]: unknown[]) => answer(definition, { values, mode });
    return { compute, call };
  }

  test("answers a repeated call from memory, with cells of its own", () => {
    const { compute, call } = spied();
    const first = call(sequence(100, 1));
    first[0][0] = "changed";
    expect(call(sequence(100, 1))).toEqual([[100]]);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  test("computes anew when one of many cells has changed", () => {
    const { compute, call } = spied();
    const cells = sequence(100, 1);
    call(cells);
    call([...cells.slice(0, -1), [0.5]]);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  test("words a remembered error in the display language of the moment", () => {
    const { compute, call } = spied();
    const message = (): string => {
      try {
        return call(column(0, ...sequence(100, 1).flat()));
      } catch (error) {
        return (error as { message: string }).message;
      }
    };
    const english = message();
    installHost("zh-TW");
    expect(message()).not.toBe(english);
    expect(compute).toHaveBeenCalledTimes(1);
  });
});
