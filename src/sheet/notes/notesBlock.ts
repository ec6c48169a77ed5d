import { area, PLAIN } from "../block/areas";
import { TABLE_STYLE, type BlockSpec } from "../block/blockSpec";
import type { SheetFacts } from "../facts";
import { TABLE } from "../names";
import { COUNT, TEXT } from "../style/numberFormats";
import { PALETTE } from "../style/palette";

export const NOTE_COLUMNS = ["source", "issue", "rows", "first_row", "note"] as const;

/** `CRM_Notes`: what was read, what was left out and why, and how each KPI is defined. */
export function notesBlock({ notes, text }: SheetFacts): BlockSpec {
  const headers = NOTE_COLUMNS.map((column) => text.notes.columns[column]);
  return {
    name: TABLE.notes,
    sheet: "notes",
    column: 0,
    gap: 1,
    rows: notes.length + 1,
    columns: NOTE_COLUMNS.length,
    table: { name: TABLE.notes, style: TABLE_STYLE },
    build: () => ({
      ...PLAIN,
      cells: [
        headers,
        ...notes.map(({ source, issue, rows, firstRow, note }) => [
          source,
          issue,
          rows ?? "",
          firstRow ?? "",
          note,
        ]),
      ],
      formats: [
        { area: area(1, 0, notes.length, 2), numberFormat: TEXT },
        { area: area(1, 2, notes.length, 2), numberFormat: COUNT },
        { area: area(1, 4, notes.length), numberFormat: TEXT },
      ],
      styles: [
        { area: area(0, 0, 1, NOTE_COLUMNS.length), style: { bold: true, color: PALETTE.ink } },
        { area: area(0, 2, 1, 2), style: { align: "Right" } },
        { area: area(0, 4), style: { indent: 1 } },
        { area: area(1, 0, notes.length, NOTE_COLUMNS.length), style: { bold: false } },
        { area: area(1, 0, notes.length), style: { color: PALETTE.quiet } },
        { area: area(1, 4, notes.length), style: { wrap: true, vertical: "Top", indent: 1 } },
        { area: area(1, 0, notes.length, 4), style: { vertical: "Top" } },
      ],
    }),
  };
}
