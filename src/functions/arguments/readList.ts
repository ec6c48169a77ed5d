import { alignLines } from "./alignLines";
import { isBlank } from "./cell";
import { lineOf } from "./line";
import type { ListParameter, Placed } from "./parameters";

/**
 * Reads a few cells that belong together. In a range of the very size that is asked each cell counts, also an empty
 * one; of another the text above is a header, and the blank tail is cut down to a size that is asked.
 */
export function readList<T>(
  { type, blank, sizes }: ListParameter<T>,
  raw: unknown,
  argument: string
): readonly Placed<T>[] {
  const line = lineOf(raw, argument);
  const rows = alignLines([{ line, ...type }]);
  const first = sizes.includes(line.cells.length) ? 0 : rows.first;
  const cells = line.cells.slice(first);
  const used = rows.end - first;
  const size = sizes.includes(cells.length)
    ? cells.length
    : (sizes.find((one) => used <= one && one <= cells.length) ?? used);
  return cells.slice(0, size).map((cell, i) => {
    const place = line.cells.length === 1 ? { argument } : { argument, row: first + i + 1 };
    return { place, value: isBlank(cell, type.zeroIsMissing) ? blank : type.read(cell, place) };
  });
}
