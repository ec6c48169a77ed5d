import { comparable, type IdCell } from "./foldIds";

/**
 * Marks with 1 the rows whose id differs from its first spelling in case alone; `codes` are those of the cells, folded
 * without regard to case.
 * @example recasedIds(["Ann", "ANN ", "Bob"], Int32Array.of(0, 0, 1)) // => Uint8Array [0, 1, 0]
 */
export function recasedIds(cells: ArrayLike<IdCell>, codes: Int32Array): Uint8Array {
  const spellings = new Map<number, string>();
  return Uint8Array.from(codes, (code, i) => {
    if (code === -1) return 0;
    const text = comparable(String(cells[i]));
    const first = spellings.get(code) ?? text;
    spellings.set(code, first);
    return text === first ? 0 : 1;
  });
}
