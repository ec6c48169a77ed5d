/** How many rows (or lines) something holds for, and the index of the first of them (-1: none). */
export interface RowCount {
  readonly rows: number;
  readonly first: number;
}

/** Counts the indexes below `length` that pass a test. */
export function countRows(length: number, test: (index: number) => boolean): RowCount {
  let rows = 0;
  let first = -1;
  for (let index = 0; index < length; index++) {
    if (!test(index)) continue;
    if (rows++ === 0) first = index;
  }
  return { rows, first };
}

/** None at all. */
export const NO_ROWS: RowCount = { rows: 0, first: -1 };
