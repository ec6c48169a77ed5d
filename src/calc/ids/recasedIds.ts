import { comparable, type IdCell } from "./foldIds";

const textOf = (cell: IdCell): string => comparable(String(cell));

/**
 * Marks with 1 the rows whose id differs from its first spelling in case alone; `codes` are those of the cells, folded
 * without regard to case.
 * @example recasedIds(["Ann", "ANN ", "Bob"], Int32Array.of(0, 0, 1)) // => Uint8Array [0, 1, 0]
 */
export function recasedIds(cells: ArrayLike<IdCell>, codes: Int32Array): Uint8Array {
  const firsts: IdCell[] = [];
  const marks = new Uint8Array(codes.length);
  codes.forEach((code, i) => {
    if (code === -1) return;
    const first = (firsts[code] ??= cells[i]);
    // Most ids are spelled in one way; only of others the text is worth preparing.
    if (cells[i] !== first && textOf(cells[i]) !== textOf(first)) marks[i] = 1;
  });
  return marks;
}
