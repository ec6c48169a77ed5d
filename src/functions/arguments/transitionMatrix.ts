import { CalcError } from "../../calc/errors";
import type { Matrix } from "../../calc/value/matrixSeries";
import { block, type Block } from "./blockParameter";
import { numbers } from "./cellTypes";

/** How far the shares of a row may be from adding up to 1 when they were rounded. */
const ROUNDING = 1e-6;

/** A square range of shares: from the state of the row to the state of the column. */
export const transitions = block(numbers({ low: 0, high: 1 }), { header: true, blanks: "refuse" });

/**
 * The matrix in such a range.
 * @throws CalcError notAvailable without cells, value when it is not square or naming a row that does not add up to 1.
 */
export function transitionMatrix({ rows, placeOf }: Block<number>): Matrix {
  const argument = "transition";
  if (rows.length === 0) throw new CalcError("notAvailable", "noStates", { argument });
  const [expected, found] = [rows.length, rows[0]!.length];
  if (found !== expected)
    throw new CalcError("value", "squareBlock", { argument, expected, found });
  return rows.map((cells, i) => {
    const shares = Float64Array.from(cells, Number);
    const sum = shares.reduce((total, share) => total + share, 0);
    if (Math.abs(sum - 1) <= ROUNDING) return shares;
    const { row } = placeOf(i, 0);
    throw new CalcError("value", "rowSum", { argument, ...(row && { row }), found: sum });
  });
}
