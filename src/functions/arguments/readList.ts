import { alignLines } from "./alignLines";
import { isBlank } from "./cell";
import { lineOf } from "./line";
import type { ListParameter } from "./parameters";

/** Reads a few cells that belong together; a text above two or more of them is their header. */
export function readList<T>(
  { type, blank }: ListParameter<T>,
  raw: unknown,
  argument: string
): readonly T[] {
  const line = lineOf(raw, argument);
  const hasHeader = line.cells.length > 1 && alignLines([{ line, ...type }]).first === 1;
  const first = hasHeader ? 1 : 0;
  return line.cells.slice(first).map((cell, i) => {
    const place = line.cells.length === 1 ? { argument } : { argument, row: first + i + 1 };
    return isBlank(cell, type.zeroIsMissing) ? blank : type.read(cell, place);
  });
}
