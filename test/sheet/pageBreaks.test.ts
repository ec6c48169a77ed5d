import { keptRows } from "../../src/sheet/layout/keptRows";
import { widthUntil } from "../../src/sheet/layout/columnPoints";
import { pageBreaks, type PagedSheet } from "../../src/sheet/layout/pageBreaks";
import { MARGINS, pageHeight, pageScale } from "../../src/sheet/layout/paper";
import { rowHeight } from "../../src/sheet/layout/rowHeight";
import type { PlannedBlock, PlannedChart } from "../../src/sheet/plan";

/** Pages of ten rows, each row 10 points high. */
const TEN_ROWS = { titleRow: null, heightOf: () => 10, room: 100 } as const;

const breaksOf = (lastRow: number, kept: PagedSheet["kept"], more: Partial<PagedSheet> = {}) =>
  pageBreaks({ ...TEN_ROWS, lastRow, kept, ...more });

const block = (
  name: string,
  row: number,
  rows: number,
  more: Partial<PlannedBlock> = {}
): PlannedBlock => ({
  name,
  place: { sheet: "S", row, column: 0, rows, columns: 2 },
  ...{ isNew: true, moved: false, inserted: null },
  ...{ cells: [], formats: [], styles: [], rules: [], lists: [], names: [] },
  ...more,
});

const chartOver = (over: string, row: number, rows: number): PlannedChart =>
  ({ over, area: { row, column: 0, rows, columns: 2 } }) as PlannedChart;

describe("a new page begins", () => {
  test("nowhere on a sheet that fits one page", () => {
    expect(breaksOf(9, [{ first: 0, last: 9 }])).toEqual([]);
  });

  test("above what would be cut", () => {
    expect(
      breaksOf(15, [
        { first: 0, last: 5 },
        { first: 7, last: 15 },
      ])
    ).toEqual([7]);
  });

  test("above all that stands beside it on the same rows", () => {
    const beside = [
      { first: 6, last: 9 },
      { first: 4, last: 11 },
    ];
    expect(breaksOf(11, [{ first: 0, last: 3 }, ...beside])).toEqual([4]);
  });

  test("as late as it can, so that pages are full", () => {
    const rows = Array.from({ length: 25 }, (_, row) => ({ first: row, last: row }));
    expect(breaksOf(24, rows)).toEqual([10, 20]);
  });

  test("earlier where a repeated row takes room", () => {
    const rows = Array.from({ length: 25 }, (_, row) => ({ first: row, last: row }));
    expect(breaksOf(24, rows, { titleRow: 2 })).toEqual([10, 19]);
  });

  test("where the fewest are cut, when one is higher than a page", () => {
    const kept = [
      { first: 0, last: 30 },
      { first: 8, last: 12 },
    ];
    expect(breaksOf(30, kept)[0]).toBe(8);
  });

  test("not below the last thing that must stay together: Excel breaks between rows by itself", () => {
    expect(breaksOf(100_000, [{ first: 0, last: 3 }])).toEqual([]);
  });
});

describe("rows that stay on one page are", () => {
  const page = { room: 100, heightOf: () => 10 };

  test("a block, and a heading with the first row of what it introduces", () => {
    expect(keptRows([block("title", 0, 2), block("body", 4, 6)], [], page)).toEqual([
      { first: 0, last: 4 },
      { first: 4, last: 9 },
    ]);
  });

  test("of a long table its header and first rows only", () => {
    const table = { table: { name: "T", style: "" } };
    expect(keptRows([block("T", 3, 6, table)], [], page)).toEqual([{ first: 3, last: 5 }]);
    expect(keptRows([block("T", 3, 5, table)], [], page)).toEqual([{ first: 3, last: 7 }]);
  });

  test("a chart with the sentence below, also in a block that no page can hold", () => {
    expect(keptRows([block("room", 2, 12)], [chartOver("room", 4, 5)], page)).toEqual([
      { first: 2, last: 4 },
      { first: 6, last: 11 },
    ]);
  });
});

describe("a chart without a heading of its own", () => {
  const page = { room: 100, heightOf: () => 10 };
  const charts = [chartOver("room", 0, 3)];

  test("stays with the block that it stands under", () => {
    const blocks = [block("rows", 0, 4), block("room", 5, 4)];
    expect(keptRows(blocks, charts, page)).toContainEqual({ first: 0, last: 8 });
  });

  test("stays with the block that it stands right of, and not with the one above", () => {
    const blocks = [block("above", 0, 4), block("rows", 5, 5), block("room", 5, 4)];
    expect(keptRows(blocks, charts, page)).toEqual([
      ...[
        { first: 0, last: 3 },
        { first: 5, last: 9 },
        { first: 5, last: 8 },
      ],
      { first: 5, last: 8 },
    ]);
  });

  test("may be parted from a table, and from another chart", () => {
    const table = block("rows", 0, 4, { table: { name: "rows", style: "" } });
    expect(keptRows([table, block("room", 5, 4)], charts, page)).not.toContainEqual(
      expect.objectContaining({ first: 0, last: 8 })
    );
    const blocks = [block("other", 0, 4), block("room", 5, 4)];
    expect(keptRows(blocks, [...charts, chartOver("other", 0, 3)], page)).not.toContainEqual(
      expect.objectContaining({ first: 0, last: 8 })
    );
  });
});

describe("the size of a page", () => {
  test("is that of columns fitted to the width of A4, without those that are folded", () => {
    const widths = Array<number>(20).fill(15);
    const width = widthUntil(19, widths, [{ from: 3, to: 7 }]);
    expect(width).toBe(15 * 82.5);
    expect((width * pageScale(width)) / 100).toBeCloseTo(842 - MARGINS.left - MARGINS.right, 9);
  });

  test("is never enlarged, and has room for more rows the smaller it is printed", () => {
    expect(pageScale(100)).toBe(100);
    expect(pageScale(1e6)).toBe(10);
    expect(pageHeight(50)).toBeCloseTo(2 * pageHeight(100), 9);
    expect(pageHeight(100)).toBeLessThan(595 - MARGINS.top - MARGINS.bottom);
  });

  test("counts rows by their letters and by the lines of their wrapped text", () => {
    const area = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
    const shown = block("b", 1, 3, {
      cells: [["Title"], ["x".repeat(40)], ["客".repeat(20)]],
      styles: [
        { area: area(0), style: { size: 18 } },
        { area: area(1), style: { wrap: true } },
        { area: area(2), style: { wrap: true } },
      ],
    });
    const height = rowHeight([shown], [22]);
    expect([0, 1, 2, 3].map(height)).toEqual([15, 18 * 1.32, 30, 30]);
  });
});
