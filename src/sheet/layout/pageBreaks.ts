/** Rows that stay on one page: the first and the last, 0-based. */
export interface Kept {
  readonly first: number;
  readonly last: number;
}

export interface PagedSheet {
  /** Last row that is printed. */
  readonly lastRow: number;
  /** Row that is repeated on every page below it. */
  readonly titleRow: number | null;
  readonly kept: readonly Kept[];
  /** In points. */
  heightOf(row: number): number;
  /** Points of rows that a page has room for. */
  readonly room: number;
}

/** The first row that has no room on the page beginning with a row. */
function firstLeftOver(from: number, { lastRow, titleRow, heightOf, room }: PagedSheet): number {
  const repeated = titleRow !== null && titleRow < from ? heightOf(titleRow) : 0;
  let height = repeated + heightOf(from);
  let row = from + 1;
  while (row <= lastRow && height + heightOf(row) <= room) height += heightOf(row++);
  return row;
}

const cuts = (row: number, kept: readonly Kept[]): number =>
  kept.filter(({ first, last }) => first < row && row <= last).length;

/** The last row on which a page may end so that the fewest are cut: none, unless something is higher than a page. */
function nextPage(from: number, leftOver: number, kept: readonly Kept[]): number {
  let best = { row: leftOver, cuts: cuts(leftOver, kept) };
  for (let row = leftOver - 1; row > from && best.cuts > 0; row--) {
    const found = cuts(row, kept);
    if (found < best.cuts) best = { row, cuts: found };
  }
  return best.row;
}

/**
 * 0-based first rows of new pages. There are none where only rows are left that may stand on either page: Excel finds
 * those by itself.
 */
export function pageBreaks(sheet: PagedSheet): number[] {
  const breaks: number[] = [];
  for (let from = 0; ;) {
    const leftOver = firstLeftOver(from, sheet);
    if (leftOver > sheet.lastRow) return breaks;
    if (!sheet.kept.some(({ last }) => last >= leftOver)) return breaks;
    from = nextPage(from, leftOver, sheet.kept);
    breaks.push(from);
  }
}
