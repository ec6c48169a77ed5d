import type { Argument, EmptyCell } from "../../../src/standin";
import { checkMetadata } from "../../../src/standin/host/functions/checkMetadata";
import { marshal } from "../../../src/standin/host/functions/marshal";
import type { FunctionParameter } from "../../../src/standin/host/functions/metadata";
import { interpret } from "../../../src/standin/host/functions/result";

const valuesFor = (
  parameters: readonly Partial<FunctionParameter>[],
  given: readonly Argument[],
  empty: EmptyCell = 0
) =>
  marshal(
    { id: "F", name: "F", parameters: parameters.map((each) => ({ name: "p", ...each })) },
    given,
    empty
  );

const RANGE: Partial<FunctionParameter> = { dimensionality: "matrix" };
const EMPTY_ROWS: Argument = { cells: [[1], [null]] };

test("a left-out argument is null", () => {
  expect(valuesFor([{}, { optional: true }], [{ cell: 1 }])).toEqual({ values: [1, null] });
  expect(
    valuesFor([{}, { optional: true }, { optional: true }], [{ cell: 1 }, null, { cell: 2 }])
  ).toEqual({ values: [1, null, 2] });
});

test("a range parameter takes rows of cells, and a single cell as one row of one", () => {
  expect(
    valuesFor(
      [RANGE],
      [
        {
          cells: [
            [1, 2],
            ["a", true],
          ],
        },
      ]
    )
  ).toEqual({
    values: [
      [
        [1, 2],
        ["a", true],
      ],
    ],
  });
  expect(valuesFor([RANGE], [{ cell: 7 }])).toEqual({ values: [[[7]]] });
});

test("a single-value parameter takes the first cell of a range", () => {
  expect(valuesFor([{}], [{ cells: [[3], [4]] }])).toEqual({ values: [3] });
});

test("a repeating parameter takes all that is left, as values or as ranges", () => {
  const repeating = { repeating: true };
  expect(valuesFor([{}, repeating], [{ cell: 1 }, { cell: 2 }, { cell: 3 }])).toEqual({
    values: [1, [2, 3]],
  });
  expect(valuesFor([{ ...repeating, ...RANGE }], [{ cells: [[1]] }, { cells: [[2]] }])).toEqual({
    values: [[[[1]], [[2]]]],
  });
});

test.each<[string, EmptyCell]>([
  ["0 on the desktop", 0],
  ["null on the web", null],
  ["an empty text in some builds", ""],
])("an empty cell is %s", (_platform, empty) => {
  expect(valuesFor([RANGE, {}], [EMPTY_ROWS, { cell: null }], empty)).toEqual({
    values: [[[1], [empty]], empty],
  });
});

test("an error in an argument is the result, with its message", () => {
  const error = { error: "#N/A", message: "Too few orders" };
  expect(valuesFor([RANGE], [{ cells: [[1], [error]] }])).toEqual({ error });
});

test("too few or too many arguments are #VALUE!", () => {
  expect(valuesFor([{}], [])).toEqual({ error: { error: "#VALUE!" } });
  expect(valuesFor([{}], [{ cell: 1 }, { cell: 2 }])).toEqual({ error: { error: "#VALUE!" } });
});

test("a declared type converts what fits and refuses the rest; any takes everything", () => {
  const as = (type: string, cell: string | number | boolean) => valuesFor([{ type }], [{ cell }]);
  expect([as("number", true), as("string", true), as("string", 2), as("boolean", 0)]).toEqual([
    { values: [1] },
    { values: ["TRUE"] },
    { values: ["2"] },
    { values: [false] },
  ]);
  expect(as("number", "two")).toEqual({ error: { error: "#VALUE!" } });
  expect(as("any", "two")).toEqual({ values: ["two"] });
});

test("metadata that asks for more than the stand-in offers is refused by name", () => {
  const functions = [{ id: "TICK", name: "TICK", parameters: [], options: { stream: true } }];
  expect(() => checkMetadata({ functions })).toThrow("function TICK with the option stream");
  expect(() => checkMetadata({ functions: [], allowErrorForDataTypeAny: true })).toThrow(
    "allowErrorForDataTypeAny"
  );
});

test.each([
  ["a returned null shows 0", { ok: true, value: null }, 0],
  [
    "rows spill, null in them shows 0",
    {
      ok: true,
      value: [
        [1, null],
        ["a", true],
      ],
    },
    [
      [1, 0],
      ["a", true],
    ],
  ],
  ["a flat list is #VALUE!", { ok: true, value: [1, 2] }, { error: "#VALUE!" }],
  [
    "rows of different length are #VALUE!",
    { ok: true, value: [[1, 2], [3]] },
    { error: "#VALUE!" },
  ],
  ["NaN is #NUM!", { ok: false, value: "NaN", errorCode: 0 }, { error: "#NUM!" }],
  ["Infinity is #NUM!", { ok: false, value: null, errorCode: 6 }, { error: "#NUM!" }],
  ["a plain error is #VALUE!", { ok: false, value: null, errorCode: 2 }, { error: "#VALUE!" }],
  ["a rejected promise is #VALUE!", { ok: false, value: null, errorCode: 3 }, { error: "#VALUE!" }],
  [
    "an error in a table stays there",
    { ok: true, value: [[1, { type: "Error", code: "#N/A", message: "why" }]] },
    [[1, { error: "#N/A", message: "why" }]],
  ],
  [
    "a formatted number is its number",
    { ok: true, value: { type: "FormattedNumber", basicValue: 0.25 } },
    0.25,
  ],
  ["an object that is no value is #VALUE!", { ok: true, value: {} }, { error: "#VALUE!" }],
])("%s", (_title, raw, shown) => {
  expect(interpret(raw)).toEqual(shown);
});
