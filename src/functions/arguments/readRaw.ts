import { alignLines } from "./alignLines";
import { isEmpty } from "./cell";
import { lineOf } from "./line";
import type { RawParameter, RawRange } from "./rawParameter";

/**
 * Hands over the raw ranges of a call: of equal length after the blank tail and without the header; null is one left out.
 * @throws CalcError value for a block, or a range that ends before the others do.
 */
export function readRaw(
  parameters: readonly (readonly [name: string, RawParameter])[],
  raw: Readonly<Record<string, unknown>>
): Record<string, RawRange | null> {
  const lines = parameters
    .filter(([name, { required }]) => required || !isEmpty(raw[name]))
    .map(([name, { type }]) => ({ line: lineOf(raw[name], name), ...type }));
  const { first, end } = alignLines(lines);
  const given = lines.map(({ line: { argument, cells } }): [string, RawRange] => [
    argument,
    { cells: cells.slice(first, end), rowOf: (i) => first + i + 1 },
  ]);
  return {
    ...Object.fromEntries(parameters.map(([name]) => [name, null])),
    ...Object.fromEntries(given),
  };
}
