import { area, PLAIN } from "../../block/areas";
import type { BlockSpec } from "../../block/blockSpec";
import type { SheetFacts } from "../../facts";
import { cellName, fixedName } from "../../formulas/cellName";
import { columnOf } from "../../formulas/columnOf";
import { BLOCK, TABLE } from "../../names";
import type { Formula, Place, PlannedCell } from "../../plan";
import { TEXT } from "../../style/numberFormats";
import { PALETTE } from "../../style/palette";

/** Bars that can be told apart; further KPIs are those nearest to their target or beyond it. */
export const MOST_BARS = 16;
/** Columns of the block: the sorted bars, then what they are sorted by, in the order of the scorecard. */
export const GAP_COLUMN = { kpi: 0, better: 1, worse: 2, id: 3, gap: 4, meaning: 5, rank: 6 };
const COLUMNS = 7;
/** Stands for a KPI without a gap: greater than any, so that it is sorted behind all. */
const NO_GAP = 1e9;
/** Added line by line, so that no two KPIs have the same rank. */
const TIE_BREAK = 1e-9;
/** Nothing is written beside a bar that is not there. */
const LABEL = "+0.0%;-0.0%;";

const formula = (body: string): Formula => ({ formula: `=${body}` });

/** Names of the helper columns in a place, over all KPIs. */
function ranges({ row, column }: Place, kpis: number) {
  const of = (name: keyof typeof GAP_COLUMN): string => {
    const at = column + GAP_COLUMN[name];
    return `${fixedName(row + 1, at)}:${fixedName(row + kpis, at)}`;
  };
  return { id: of("id"), gap: of("gap"), meaning: of("meaning"), rank: of("rank") };
}

/** What a KPI is sorted by: its gap in percent with the sign of its meaning, and its rank, 1 the worst. */
function helperCells(id: string, line: number, place: Place, facts: SheetFacts): PlannedCell[] {
  const { scorecard, targets } = facts.text;
  const row = place.row + line;
  const cell = (name: keyof typeof GAP_COLUMN): string =>
    cellName(row, place.column + GAP_COLUMN[name]);
  const lookUp = (table: string, value: string, ids: string): string =>
    `INDEX(${columnOf(table, value)},MATCH(${cell("id")},${columnOf(table, ids)},0))`;
  const gap = lookUp(TABLE.scorecard, scorecard.columns.gapPercent, scorecard.columns.id);
  const direction = lookUp(TABLE.targets, targets.columns.direction, targets.columns.id);
  const g = cell("gap");
  const signed = `IF(${direction}="down",-${g},IF(${direction}="on",-ABS(${g}),${g}))`;
  const { meaning } = ranges(place, facts.kpis.length);
  const apart = line * TIE_BREAK;
  return [
    id,
    formula(`IFERROR(${gap},"")`),
    formula(`IFERROR(IF(ISNUMBER(${g}),${signed},${NO_GAP}),${NO_GAP})+${apart.toFixed(9)}`),
    formula(`SUMPRODUCT((${meaning}<${cell("meaning")})*1)+1`),
  ];
}

/** The bar of a rank: its KPI, and its gap in the column of its meaning; empty where no KPI has that rank. */
function barCells(rank: number, place: Place, { kpis, text }: SheetFacts): PlannedCell[] {
  const names = ranges(place, kpis.length);
  const at = `MATCH(${rank},${names.rank},0)`;
  const { columns } = text.scorecard;
  const card = (column: string): string => columnOf(TABLE.scorecard, column);
  const kpi = `INDEX(${card(columns.kpi)},MATCH(INDEX(${names.id},${at}),${card(columns.id)},0))`;
  const meaning = `INDEX(${names.meaning},${at})`;
  const gap = `INDEX(${names.gap},${at})`;
  return [
    formula(`IFERROR(IF(${meaning}<${NO_GAP},${kpi},""),"")`),
    formula(`IFERROR(IF(AND(${meaning}>=0,${meaning}<${NO_GAP}),${gap},""),"")`),
    formula(`IFERROR(IF(${meaning}<0,${gap},""),"")`),
  ];
}

/** The gaps of the scorecard, sorted by native formulas: a target that is edited moves its bar. */
export function gapDataBlock(facts: SheetFacts): BlockSpec {
  const { text, kpis } = facts;
  const { gaps } = text;
  const rows = Math.max(MOST_BARS, kpis.length);
  const line = (i: number, place: Place): PlannedCell[] => {
    const bar = i < MOST_BARS ? barCells(i + 1, place, facts) : ["", "", ""];
    const kpi = kpis[i];
    return kpi === undefined ? bar : [...bar, ...helperCells(kpi.id, i + 1, place, facts)];
  };
  return {
    name: BLOCK.gapData,
    sheet: "chartData",
    column: 0,
    gap: 2,
    rows: rows + 1,
    columns: COLUMNS,
    build: (place) => ({
      ...PLAIN,
      cells: [
        [
          ...[gaps.kpi, gaps.better, gaps.worse],
          ...[text.scorecard.columns.id, gaps.axis, gaps.byMeaning, gaps.rank],
        ],
        ...Array.from({ length: rows }, (_, i) => line(i, place)),
      ],
      formats: [
        { area: area(1, GAP_COLUMN.better, rows, 2), numberFormat: LABEL },
        { area: area(1, GAP_COLUMN.id, rows), numberFormat: TEXT },
        { area: area(1, GAP_COLUMN.gap, rows, 2), numberFormat: "0.0%" },
        { area: area(1, GAP_COLUMN.rank, rows), numberFormat: "0" },
      ],
      styles: [
        { area: area(0, 0, 1, COLUMNS), style: { bold: true, color: PALETTE.ink } },
        {
          area: area(1, GAP_COLUMN.id, rows, COLUMNS - GAP_COLUMN.id),
          style: { color: PALETTE.quiet },
        },
      ],
    }),
  };
}
