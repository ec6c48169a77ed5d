import type { BlockSpec } from "../../src/sheet/block/blockSpec";
import { emptyWorkbook, type ExistingState } from "../../src/sheet/existing";
import { arrange } from "../../src/sheet/layout/arrange";
import type { Place } from "../../src/sheet/plan";

const NAMES = {
  ...{ summary: "S", detail: "D", targets: "T", notes: "N", chartData: "C" },
  ...{ data: "R", history: "H", actions: "A" },
};

const spec = (name: string, rows: number, more: Partial<BlockSpec> = {}): BlockSpec => ({
  name,
  sheet: "summary",
  column: 0,
  gap: 1,
  rows,
  columns: 3,
  build: () => {
    throw new Error("not built here");
  },
  ...more,
});

const at = (row: number, rows: number, more: Partial<Place> = {}): Place => ({
  sheet: "S",
  row,
  column: 0,
  rows,
  columns: 3,
  ...more,
});

const having = (places: Record<string, Place>, usedRows = {}): ExistingState => ({
  ...emptyWorkbook(["S"]),
  places,
  usedRows,
});

const table = { name: "T", style: "x" };
const placed = (specs: BlockSpec[], existing: ExistingState) =>
  Object.fromEntries(
    arrange(specs, NAMES, existing).blocks.map(({ spec: { name }, place }) => [
      name,
      [place.row, place.rows],
    ])
  );

test("in a new sheet blocks stand below each other, per column, with their gaps", () => {
  const specs = [spec("a", 2, { gap: 0 }), spec("b", 4), spec("side", 3, { column: 8, gap: 5 })];
  expect(placed(specs, emptyWorkbook([]))).toEqual({ a: [0, 2], b: [3, 4], side: [5, 3] });
});

test("a chart right of a table begins below its explanation; what follows stands below both", () => {
  const chart = spec("chart", 9, { column: 8, beside: { block: "a", down: 2 } });
  const specs = [spec("a", 5, { gap: 0 }), chart, spec("b", 4), spec("c", 1, { column: 8 })];
  expect(placed(specs, emptyWorkbook([]))).toEqual({
    ...{ a: [0, 5], chart: [2, 9], b: [12, 4], c: [12, 1] },
  });
});

test("a block stays where the analyst moved it", () => {
  expect(placed([spec("a", 2)], having({ a: at(40, 2) }))).toEqual({ a: [40, 2] });
});

test("a block that needs more rows inserts them before its last and moves what is below", () => {
  const specs = [spec("a", 5), spec("b", 2)];
  const existing = having({ a: at(0, 3), b: at(4, 2) });
  expect(arrange(specs, NAMES, existing).shifts).toEqual([
    { kind: "insert", place: { sheet: "S", row: 2, rows: 2, column: 0, columns: 3 } },
  ]);
  expect(placed(specs, existing)).toEqual({ a: [0, 5], b: [6, 2] });
});

test("rows are inserted over all columns that move together, and over no others", () => {
  const specs = [spec("a", 5), spec("wide", 2, { columns: 6 }), spec("side", 9, { column: 10 })];
  const existing = having({
    a: at(0, 3),
    wide: at(4, 2, { columns: 6 }),
    side: at(0, 9, { column: 10 }),
  });
  const [shift] = arrange(specs, NAMES, existing).shifts;
  expect(shift?.place).toMatchObject({ column: 0, columns: 6 });
  expect(placed(specs, existing)["side"]).toEqual([0, 9]);
});

test("a table gives back rows it does not need, other blocks keep their room", () => {
  const existing = having({ a: at(0, 6), b: at(8, 6) });
  const specs = [spec("a", 4, { table }), spec("b", 2)];
  expect(arrange(specs, NAMES, existing).shifts).toEqual([
    { kind: "delete", place: { sheet: "S", row: 3, rows: 2, column: 0, columns: 3 } },
  ]);
  expect(placed(specs, existing)).toEqual({ a: [0, 4], b: [6, 6] });
});

test("blocks that grow one after the other count on the rows inserted before", () => {
  const specs = [spec("a", 4), spec("b", 4)];
  const { shifts } = arrange(specs, NAMES, having({ a: at(0, 2), b: at(3, 2) }));
  expect(shifts.map(({ place: { row, rows } }) => [row, rows])).toEqual([
    [1, 2],
    [6, 2],
  ]);
});

test("a block that the analyst deleted comes back below everything on its sheet", () => {
  const specs = [spec("a", 2), spec("b", 3)];
  expect(placed(specs, having({ a: at(0, 2) }, { S: 20 }))).toEqual({ a: [0, 2], b: [22, 3] });
});
