import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import type { BreakdownFact, KpiFact, SheetFacts } from "../facts";
import { columnOf } from "../formulas/columnOf";
import { textLiteral } from "../formulas/textLiteral";
import { BLOCK, TABLE } from "../names";
import type { BlockContent, PlannedCell } from "../plan";
import { unitOf } from "../scorecard/unitOf";
import { COUNT, TEXT, VALUE_FORMAT } from "../style/numberFormats";
import { PALETTE } from "../style/palette";

/** KPIs beside each other on a page; more follow in further bands below. */
const MOST_KPIS = 12;
const FIRST_KPI = 2;
const COLUMNS = FIRST_KPI + MOST_KPIS;
/** Blocks of the bands: enough for every KPI of the catalogue. */
const BANDS = [BLOCK.breakdown, BLOCK.breakdown2, BLOCK.breakdown3, BLOCK.breakdown4] as const;

type Group = BreakdownFact["groups"][number];

const LABELS: Readonly<Record<Group["kind"], (group: Group, facts: SheetFacts) => string>> = {
  value: ({ label }) => label,
  others: ({ values }, { text }) => text.breakdown.others(values),
  missing: (_, { text }) => text.breakdown.missing,
};

/** What a manager calls the breakdown. */
export const breakdownTitle = ({ text, breakdown }: SheetFacts): string =>
  breakdown === null || breakdown.by === ""
    ? text.breakdown.noColumn
    : text.breakdown.title(breakdown.by);

/** The actual of the scorecard; an empty cell there is empty here too. */
function total({ id }: KpiFact, { text }: SheetFacts): PlannedCell {
  const column = (name: "id" | "actual"): string =>
    columnOf(TABLE.scorecard, text.scorecard.columns[name]);
  const actual = `INDEX(${column("actual")},MATCH(${textLiteral(id)},${column("id")},0))`;
  return { formula: `=IFERROR(IF(ISNUMBER(${actual}),${actual},""),"")` };
}

function bandCells(groups: readonly Group[], kpis: readonly KpiFact[], facts: SheetFacts) {
  const { text } = facts;
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  const valueOf = (group: Group, { id }: KpiFact): PlannedCell =>
    (group.kpis as Readonly<Record<string, number | null>>)[id] ?? "";
  return [
    ["", text.scorecard.columns.n, ...kpis.map(({ name }) => name)],
    ["", "", ...kpis.map((kpi) => unitOf(kpi, facts))],
    [text.breakdown.total, n, ...kpis.map((kpi) => total(kpi, facts))],
    ...groups.map((group): PlannedCell[] => [
      LABELS[group.kind](group, facts),
      group.n,
      ...kpis.map((kpi) => valueOf(group, kpi)),
    ]),
  ];
}

function bandFormats(top: number, rows: number, kpis: readonly KpiFact[]): BlockContent["formats"] {
  return [
    { area: area(0, 0, top + rows), numberFormat: TEXT },
    { area: area(top + 2, 1, rows - 2), numberFormat: COUNT },
    ...kpis.map(({ definition: { format } }, i) => ({
      area: area(top + 2, FIRST_KPI + i, rows - 2),
      numberFormat: VALUE_FORMAT[format],
    })),
  ];
}

/** The lines that stay where they are when groups come and go are at the top; the groups below look alike. */
const bandStyles = (top: number, rows: number): BlockContent["styles"] => [
  { area: area(top, 1, rows, COLUMNS - 1), style: { align: "Right" } },
  { area: area(top, 0, 1, COLUMNS), style: { bold: true, wrap: true, vertical: "Bottom" } },
  {
    area: area(top + 1, 0, 1, COLUMNS),
    style: { color: PALETTE.quiet, borderBottom: PALETTE.line },
  },
  { area: area(top + 2, 0, 1, COLUMNS), style: { bold: true } },
  { area: area(top + 2, 1, rows - 2), style: { color: PALETTE.quiet } },
];

const HEADING: BlockContent["styles"] = [
  { area: area(0, 0), style: { bold: true, size: 12, color: PALETTE.ink } },
  { area: area(1, 0), style: { color: PALETTE.quiet } },
];

function band(name: string, kpis: readonly KpiFact[], facts: SheetFacts): BlockSpec {
  const groups = facts.breakdown?.groups ?? [];
  const isFirst = name === BLOCK.breakdown;
  const heading = isFirst ? [[breakdownTitle(facts)], [facts.text.breakdown.explain]] : [];
  const top = heading.length;
  const rows = groups.length + 3;
  return {
    name,
    sheet: "detail",
    column: 0,
    gap: isFirst ? 2 : 1,
    rows: top + rows,
    columns: COLUMNS,
    shrinks: true,
    build: () => ({
      ...PLAIN,
      cells: [...heading, ...bandCells(groups, kpis, facts)],
      formats: bandFormats(top, rows, kpis),
      styles: [...bandStyles(top, rows), ...(isFirst ? HEADING : [])],
    }),
  };
}

/** The KPIs of each group of the "by" role, in bands that fit a page; none when no column is split by. */
export function breakdownBlocks(facts: SheetFacts): BlockSpec[] {
  const { breakdown } = facts;
  if (breakdown === null) return [];
  const kpis = facts.kpis.filter(({ id }) => (breakdown.kpis as readonly string[]).includes(id));
  const bands = Math.ceil(kpis.length / MOST_KPIS);
  const width = Math.ceil(kpis.length / bands);
  return BANDS.slice(0, bands).map((name, i) =>
    band(name, kpis.slice(i * width, (i + 1) * width), facts)
  );
}
