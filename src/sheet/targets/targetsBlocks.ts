import { area, PLAIN } from "../block/areas";
import { TABLE_STYLE, type BlockSpec } from "../block/blockSpec";
import type { SheetFacts } from "../facts";
import { fixedName, quotedSheet } from "../formulas/cellName";
import { columnOf } from "../formulas/columnOf";
import { BLOCK, RESULT, TABLE } from "../names";
import type { BlockContent, Place, PlannedList } from "../plan";
import { PERCENT, SHARE, TEXT, VALUE_FORMAT } from "../style/numberFormats";
import { PALETTE } from "../style/palette";
import { TARGET_COLUMNS, TARGET_INDEX, TARGET_WORDS, type TargetColumn } from "./targetColumns";

/** Columns that the analyst edits; the others are ours. */
const EDITABLE = TARGET_COLUMNS.filter((column) => column !== "id" && column !== "KPI");
const PERCENT_COLUMNS: readonly TargetColumn[] = ["green_from", "amber_from", "cap"];
const VALUE_COLUMNS: readonly TargetColumn[] = ["target", "worst", "best"];
const NUMBER_COLUMNS: readonly TargetColumn[] = [...VALUE_COLUMNS, "weight", ...PERCENT_COLUMNS];
const TEXT_COLUMNS: readonly TargetColumn[] = ["id", "KPI", "goal", "owner", "note"];

const LISTED = Object.keys(TARGET_WORDS) as (keyof typeof TARGET_WORDS)[];

export function targetsTitle({ text }: SheetFacts): BlockSpec {
  const weights = columnOf(TABLE.targets, text.targets.columns.weight);
  const active = columnOf(TABLE.targets, text.targets.columns.active);
  const total = { formula: `=SUMIFS(${weights},${active},"yes")` };
  return {
    name: BLOCK.targetsTitle,
    sheet: "targets",
    column: 0,
    gap: 0,
    rows: 3,
    columns: TARGET_COLUMNS.length,
    build: () => ({
      ...PLAIN,
      cells: [
        [text.targets.title],
        [text.targets.help],
        [text.targets.total, "", "", "", "", "", "", total],
      ],
      formats: [{ area: area(2, TARGET_INDEX.weight), numberFormat: SHARE }],
      styles: [
        { area: area(0, 0), style: { bold: true, size: 16, color: PALETTE.ink } },
        { area: area(1, 0), style: { color: PALETTE.quiet } },
        { area: area(2, 0, 1, TARGET_COLUMNS.length), style: { bold: true, color: PALETTE.ink } },
      ],
      names: [{ name: RESULT.weights, area: area(2, TARGET_INDEX.weight) }],
    }),
  };
}

function formats(facts: SheetFacts): BlockContent["formats"] {
  const rows = facts.targets.length;
  const column = (name: TargetColumn) => area(1, TARGET_INDEX[name], rows);
  const byId = new Map(facts.kpis.map((kpi) => [kpi.id, kpi]));
  const own = facts.targets.flatMap(({ id }, i) => {
    const kpi = byId.get(id);
    if (kpi === undefined) return [];
    const columns = kpi.own === undefined ? VALUE_COLUMNS : [...VALUE_COLUMNS, "source" as const];
    return columns.map((name) => ({
      area: area(i + 1, TARGET_INDEX[name]),
      numberFormat: VALUE_FORMAT[kpi.definition.format],
    }));
  });
  return [
    ...TEXT_COLUMNS.map((name) => ({ area: column(name), numberFormat: TEXT })),
    ...PERCENT_COLUMNS.map((name) => ({ area: column(name), numberFormat: PERCENT })),
    { area: column("weight"), numberFormat: SHARE },
    ...own,
  ];
}

/** Drop-downs read their words from a range, so that they show in every program that opens the file. */
function lists(listPlace: Place, rows: number): readonly PlannedList[] {
  return LISTED.map((name, i) => {
    const first = fixedName(listPlace.row + 2, listPlace.column + i);
    const last = fixedName(listPlace.row + 1 + TARGET_WORDS[name].length, listPlace.column + i);
    return {
      area: area(1, TARGET_INDEX[name], rows),
      source: `=${quotedSheet(listPlace.sheet)}!${first}:${last}`,
    };
  });
}

/** `CRM_Targets`: what each KPI should reach, kept by the analyst. */
export function targetsBlock(facts: SheetFacts, listPlace: () => Place): BlockSpec {
  const rows = facts.targets.length;
  const headers = TARGET_COLUMNS.map((name) => facts.text.targets.columns[name]);
  return {
    name: TABLE.targets,
    sheet: "targets",
    column: 0,
    gap: 1,
    rows: rows + 1,
    columns: TARGET_COLUMNS.length,
    table: { name: TABLE.targets, style: TABLE_STYLE },
    build: () => ({
      ...PLAIN,
      cells: [headers, ...facts.targets.map(({ cells }) => cells)],
      formats: formats(facts),
      styles: [
        { area: area(0, 0, 1, TARGET_COLUMNS.length), style: { bold: true, color: PALETTE.ink } },
        ...NUMBER_COLUMNS.map((name) => ({
          area: area(0, TARGET_INDEX[name]),
          style: { align: "Right" } as const,
        })),
        { area: area(1, 0, rows, TARGET_COLUMNS.length), style: { bold: false } },
        { area: area(1, TARGET_INDEX.id, rows), style: { color: PALETTE.quiet } },
        {
          area: area(1, TARGET_INDEX.goal, rows, EDITABLE.length),
          style: { color: PALETTE.input },
        },
      ],
      lists: lists(listPlace(), rows),
    }),
  };
}

/** The words of the drop-downs, in view: nothing a list offers is hidden in code. */
export function listsBlock({ text }: SheetFacts): BlockSpec {
  const longest = Math.max(...LISTED.map((name) => TARGET_WORDS[name].length));
  const line = (i: number) => LISTED.map((name) => TARGET_WORDS[name][i] ?? "");
  return {
    name: BLOCK.lists,
    sheet: "targets",
    column: LIST_COLUMN,
    gap: 0,
    rows: longest + 2,
    columns: LISTED.length,
    build: () => ({
      ...PLAIN,
      cells: [
        [text.targets.listsTitle],
        LISTED.map((name) => text.targets.lists[name]),
        ...Array.from({ length: longest }, (_, i) => line(i)),
      ],
      styles: [
        { area: area(0, 0, 1, LISTED.length), style: { bold: true, color: PALETTE.ink } },
        { area: area(1, 0, longest + 1, LISTED.length), style: { color: PALETTE.quiet } },
      ],
    }),
  };
}

/** Settings stand right of the targets, their meaning beside them, the list words further right. */
export const SETTINGS_COLUMN = TARGET_COLUMNS.length + 1;
const LIST_COLUMN = SETTINGS_COLUMN + 6;
/** Last column on paper: the words of the lists are for the screen. */
export const TARGETS_LAST_COLUMN = SETTINGS_COLUMN + 3;
