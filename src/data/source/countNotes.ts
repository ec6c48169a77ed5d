import { isBlank } from "../cells/isBlank";
import { countRows, type RowCount } from "../cells/rowCount";
import type { SourceNote } from "../dataNotes";
import type { CountedFates } from "./refuseUnusable";
import { COMMON_FATE } from "./rowFate";
import { rowNote } from "./rowNote";
import { headerOf, rowNumber, type Source } from "./source";

function countFooter({ table, layout }: Source): RowCount {
  return countRows(
    table.rowCount,
    (row) => row >= layout.end && table.columns.some((column) => !isBlank(column[row]))
  );
}

/** Rows read and used, and for each reason the rows left out; empty rows and footers are not read. */
export function countNotes(source: Source, { fates, counts }: CountedFates): SourceNote[] {
  const all = counts.reduce((sum, { rows }) => sum + rows, 0);
  const read = {
    rows: all - counts[COMMON_FATE.emptyRow]!.rows,
    first: source.layout.first,
  };
  const left = fates.flatMap(({ key, role }, fate): SourceNote[] => {
    const { rows, first } = counts[fate]!;
    if (key === "used" || key === "emptyRow" || rows === 0) return [];
    const facts = role === null ? {} : { column: headerOf(source, role) };
    return [{ issue: key, rows, firstRow: rowNumber(source, first), facts }];
  });
  return [
    ...rowNote(source, "rowsRead", read, {}),
    ...rowNote(source, "rowsUsed", counts[COMMON_FATE.used]!, {}),
    ...left,
    ...rowNote(source, "footer", countFooter(source), {}),
  ];
}
