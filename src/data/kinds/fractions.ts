import { NO_ROWS } from "../cells/rowCount";
import type { SourceNote } from "../dataNotes";
import type { Role } from "../table";
import type { UsedRows } from "./usedRows";
import { wordNotes } from "./wordNotes";

const hasPercentSign = (label: string | number): boolean =>
  typeof label === "string" && /[%％]/.test(label);

export interface Fractions {
  /** From 0 to 1; NaN is unknown. */
  readonly values: Float64Array;
  readonly notes: readonly SourceNote[];
}

/**
 * The shares of a role. Whether they are written from 0 to 1 or from 0 to 100 is decided for the column: one above 1
 * settles it for all that have no percent sign of their own.
 */
export function fractions(used: UsedRows, role: Role): Fractions {
  const words = used.columns.words.get(role);
  if (words === undefined) return { values: used.meanings(role), notes: [] };
  const { codes, labels, meanings, header } = words;
  const signed = labels.map(hasPercentSign);
  const isBare = (row: number): boolean => codes[row]! >= 0 && !signed[codes[row]!];
  const meaning = used.columns.meanings(role);
  const percent = used.count((row) => isBare(row) && meaning(row) > 1).rows > 0;
  const valueOf = (row: number): number => meaning(row) / (percent && isBare(row) ? 100 : 1);
  const isOut = (row: number): boolean => valueOf(row) < 0 || valueOf(row) > 1;
  return {
    values: used.collect((row) => (isOut(row) ? NaN : valueOf(row))),
    notes: [
      ...used.note("percentScaled", percent ? used.count(isBare) : NO_ROWS, {
        column: header,
      }),
      ...wordNotes(
        used,
        "unknownNumber",
        role,
        (code, row) => Number.isNaN(meanings[code]!) || isOut(row)
      ),
    ],
  };
}
