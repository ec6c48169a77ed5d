import { CalcError } from "../../calc/errors";
import { latestDay } from "./latestDay";
import { rowsWhere } from "./rowsWhere";
import { selectRows, type Columns } from "./selectRows";

/**
 * The rows up to the end of the day `asOf`, by default the day of the latest row; serials.
 * @throws CalcError notAvailable when there is no row by then.
 */
export function upToDay<C extends Columns & { readonly date: Float64Array }>(
  columns: C,
  asOf: number | null
): { readonly rows: C; readonly asOf: number } {
  const last = Math.floor(asOf ?? latestDay(columns.date));
  const known = rowsWhere(columns.date.length, (i) => columns.date[i]! < last + 1);
  if (known.length === 0) throw new CalcError("notAvailable", "noRows", { argument: "date" });
  return { rows: selectRows(columns, known), asOf: last };
}
