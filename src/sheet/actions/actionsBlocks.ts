import type { SheetText } from "../../i18n/sheet";
import { area, PLAIN } from "../block/areas";
import { TABLE_STYLE, type BlockSpec } from "../block/blockSpec";
import { titleBlock } from "../block/titleBlock";
import { BLOCK, TABLE } from "../names";
import type { Area, BlockContent, Place, PlannedCell } from "../plan";
import { PALETTE } from "../style/palette";
import { ACTION_COLUMNS, ACTION_INDEX, type ActionColumn } from "./actionColumns";

/** The rows of `CRM_Actions` as far as they are written, at most the last of them new. */
export interface ActionRows {
  readonly cells: readonly (readonly PlannedCell[])[];
  /** Number formats of the last row when it is new, else null. */
  readonly newFormats: readonly string[] | null;
}

const EDITABLE: readonly ActionColumn[] = ["action", "owner", "due"];
const RIGHT: readonly ActionColumn[] = ["gap", "due", "started", "startValue", "effect"];

const cell = (row: number, name: ActionColumn): Area => area(row, ACTION_INDEX[name]);

const HEADERS: BlockContent["styles"] = [
  { area: area(0, 0, 1, ACTION_COLUMNS.length), style: { bold: true, color: PALETTE.ink } },
  ...RIGHT.map((name) => ({ area: cell(0, name), style: { align: "Right" } as const })),
];

/** How a new row looks; rows that are there keep the look that the analyst gave them. */
const newRow = (row: number): BlockContent["styles"] => [
  { area: area(row, 0, 1, ACTION_COLUMNS.length), style: { bold: false, vertical: "Top" } },
  { area: cell(row, "id"), style: { color: PALETTE.quiet } },
  { area: cell(row, "action"), style: { wrap: true } },
  ...EDITABLE.map((name) => ({ area: cell(row, name), style: { color: PALETTE.input } })),
  ...RIGHT.map((name) => ({ area: cell(row, name), style: { align: "Right" } as const })),
];

/** The sheet of actions: its heading, and `CRM_Actions` with the rows that its place gives. */
export function actionsBlocks(
  text: SheetText,
  rows: number,
  rowsAt: (place: Place) => ActionRows
): BlockSpec[] {
  const table: BlockSpec = {
    name: TABLE.actions,
    sheet: "actions",
    column: 0,
    gap: 1,
    rows: rows + 1,
    columns: ACTION_COLUMNS.length,
    table: { name: TABLE.actions, style: TABLE_STYLE },
    appends: true,
    build: (place) => {
      const { cells, newFormats } = rowsAt(place);
      return {
        ...PLAIN,
        cells: [ACTION_COLUMNS.map((name) => text.actions.columns[name]), ...cells],
        formats: (newFormats ?? []).map((numberFormat, c) => ({
          area: area(rows, c),
          numberFormat,
        })),
        styles: newFormats === null ? HEADERS : [...HEADERS, ...newRow(rows)],
      };
    },
  };
  return [titleBlock(BLOCK.actionsTitle, "actions", text.actions.title, text.actions.help), table];
}
