import type { SegmentRule } from "../../calc/behaviour/segments";
import { CalcError } from "../../calc/errors";
import type { Block } from "./blockParameter";
import { optionalBlock } from "./blockParameter";
import { numbers, texts } from "./cellTypes";

const bound = numbers();

/** Segments of the analyst: name, then the lowest and the highest r, f and m; a header row may stand above. */
export const segmentTable = optionalBlock<typeof texts | typeof bound>(
  [texts, bound, bound, bound, bound, bound, bound],
  { header: true, blanks: "refuse" }
);

/**
 * The rules of a segment table.
 * @throws CalcError value for a lowest score above the highest: no customer could have it.
 */
export function segmentRules(table: Block<string | number>): readonly SegmentRule[] {
  return table.rows.map((cells, row) => {
    const [name, ...bounds] = cells;
    const span = (column: number): readonly [number, number] => {
      const [low, high] = [Number(bounds[column]), Number(bounds[column + 1])];
      if (low > high)
        throw new CalcError("value", "boundsInOrder", {
          ...table.placeOf(row, column + 1),
          ...{ found: low, most: high },
        });
      return [low, high];
    };
    return { name: String(name), r: span(0), f: span(2), m: span(4) };
  });
}
