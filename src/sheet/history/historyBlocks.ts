import type { SheetText } from "../../i18n/sheet";
import { area, PLAIN } from "../block/areas";
import { TABLE_STYLE, type BlockSpec } from "../block/blockSpec";
import { titleBlock } from "../block/titleBlock";
import { BLOCK, TABLE } from "../names";
import type { PlannedCell } from "../plan";
import { COUNT, MOMENT, TEXT } from "../style/numberFormats";
import { PALETTE } from "../style/palette";
import type { Snapshot } from "./closing";
import { HISTORY_COLUMNS, HISTORY_INDEX } from "./historyColumns";

const COLUMNS = HISTORY_COLUMNS.length;
/** Columns that show numbers in the unit of the KPI. */
const VALUES = ["value", "target", "low", "high"] as const;
const TEXTS = ["period", "id", "note"] as const;

/** A row of the table that is there: all of it is the analyst's. */
const LEFT_ALONE: readonly PlannedCell[] = HISTORY_COLUMNS.map(() => null);

function formats(kept: number, added: readonly Snapshot[]) {
  const first = kept + 1;
  const column = (name: (typeof HISTORY_COLUMNS)[number]) =>
    area(first, HISTORY_INDEX[name], added.length);
  return [
    { area: column("snapshot"), numberFormat: MOMENT },
    { area: column("n"), numberFormat: COUNT },
    ...TEXTS.map((name) => ({ area: column(name), numberFormat: TEXT })),
    ...added.flatMap(({ valueFormat }, i) =>
      VALUES.map((name) => ({
        area: area(first + i, HISTORY_INDEX[name]),
        numberFormat: valueFormat,
      }))
    ),
  ];
}

/** `CRM_History`: rows that are there stay as they are, snapshots follow below. */
function historyTable(text: SheetText, kept: number, added: readonly Snapshot[]): BlockSpec {
  // A table has at least one row, empty until the first period is closed.
  const rows = Math.max(1, kept + added.length);
  return {
    name: TABLE.history,
    sheet: "history",
    column: 0,
    gap: 1,
    rows: rows + 1,
    columns: COLUMNS,
    table: { name: TABLE.history, style: TABLE_STYLE },
    appends: true,
    build: () => ({
      ...PLAIN,
      cells: [
        HISTORY_COLUMNS.map((name) => text.history.columns[name]),
        ...Array.from({ length: kept }, () => LEFT_ALONE),
        ...added.map(({ cells }) => HISTORY_COLUMNS.map((name) => cells[name])),
      ],
      formats: formats(kept, added),
      styles: [
        { area: area(0, 0, 1, COLUMNS), style: { bold: true, color: PALETTE.ink } },
        ...(["value", "target", "n", "low", "high"] as const).map((name) => ({
          area: area(0, HISTORY_INDEX[name]),
          style: { align: "Right" } as const,
        })),
        { area: area(kept + 1, 0, added.length, COLUMNS), style: { bold: false } },
        {
          area: area(kept + 1, HISTORY_INDEX.snapshot, added.length),
          style: { align: "Left" } as const,
        },
        {
          area: area(kept + 1, HISTORY_INDEX.note, added.length),
          style: { wrap: true, vertical: "Top" } as const,
        },
      ].filter((style) => style.area.rows > 0),
    }),
  };
}

/** The sheet of closed periods, with snapshots to add below the rows that are there. */
export const historyBlocks = (
  text: SheetText,
  kept: number,
  added: readonly Snapshot[]
): BlockSpec[] => [
  titleBlock(BLOCK.historyTitle, "history", text.history.title, text.history.help),
  historyTable(text, kept, added),
];
