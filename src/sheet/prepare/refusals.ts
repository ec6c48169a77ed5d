import type { Period } from "../../calc/dates/period";
import type { DataSpan } from "../../catalog/rows";
import { DataError } from "../../data/dataError";
import type { RawTable } from "../../data/table";
import type { KpiFact } from "../facts";
import { isoDate } from "../text/isoDate";

/** @throws DataError when no source has a day of the period */
export function refuseOutside({ start, end }: Period, { first, last }: DataSpan): void {
  if (end <= Math.floor(first) || start > last)
    throw new DataError("periodOutside", { first: isoDate(first), last: isoDate(last) });
}

/** @throws DataError when there would be no row to show */
export function refuseEmpty(
  kpis: readonly KpiFact[],
  tables: readonly RawTable[],
  separator: string
): void {
  if (kpis.length > 0) return;
  throw new DataError("noKpis", { sources: tables.map(({ label }) => label).join(separator) });
}
