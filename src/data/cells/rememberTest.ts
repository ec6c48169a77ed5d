import type { RawCell } from "../table";

/** A test of cells that looks at each text once; a cell that is no text never passes. */
export function rememberTest(
  test: (text: string) => boolean
): (cell: RawCell | undefined) => boolean {
  const known = new Map<string, boolean>();
  return (cell) => {
    if (typeof cell !== "string") return false;
    let result = known.get(cell);
    if (result === undefined) known.set(cell, (result = test(cell)));
    return result;
  };
}
