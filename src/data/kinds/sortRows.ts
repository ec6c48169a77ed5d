import type { RowCount } from "../cells/rowCount";
import { inSlices, type Pace } from "../pace";
import { explainRow } from "../source/explainRow";
import type { CountedFates } from "../source/refuseUnusable";
import { MAIN_DATE } from "../source/requiredRoles";
import { COMMON_FATE, COMMON_FATES, type RowFate } from "../source/rowFate";
import type { KindColumns } from "./kindColumns";
import type { RowFault } from "./kindDefinition";

/** The rows of data, and how many rows met each fate. */
export interface SortedRows extends CountedFates {
  readonly rows: Int32Array;
}

/** Decides which rows of the table are rows of data; of several faults the first counts. */
export async function sortRows(
  { source, dates }: KindColumns,
  faults: readonly RowFault[],
  pace: Pace
): Promise<SortedRows> {
  const fates: RowFate[] = [
    ...COMMON_FATES,
    ...faults.map(({ key, role }) => ({ key, role, unusable: true })),
  ];
  const counts: { -readonly [Key in keyof RowCount]: RowCount[Key] }[] = fates.map(() => ({
    rows: 0,
    first: -1,
  }));
  const { first, end } = source.layout;
  const { states } = dates.get(MAIN_DATE[source.kind])!;
  const rows = new Int32Array(end - first);
  const fateOf = (row: number): number => {
    const fault = faults.findIndex(({ test }) => test(row));
    if (fault < 0) return COMMON_FATE.used;
    return explainRow(source, row, states[row]!) ?? COMMON_FATES.length + fault;
  };
  await inSlices(first, end, faults.length, pace, (from, to) => {
    for (let row = from; row < to; row++) {
      const count = counts[fateOf(row)]!;
      if (count === counts[COMMON_FATE.used]) rows[count.rows] = row;
      if (count.rows++ === 0) count.first = row;
    }
  });
  return { rows: rows.subarray(0, counts[COMMON_FATE.used]!.rows), fates, counts };
}
