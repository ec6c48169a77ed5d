import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import type { OrderSheet } from "../facts";
import { BLOCK } from "../names";
import type { PlannedCell } from "../plan";
import { COUNT, PERCENT, TEXT } from "../style/numberFormats";
import { PALETTE } from "../style/palette";
import { isoMonth } from "../text/isoDate";
import { completeCohorts, type CohortRow } from "./completeCohorts";

/** What fits on paper: ages one to twelve, as the first month is the cohort itself, and two years of cohorts. */
export const COHORT_AGES = 12;
const COHORT_ROWS = 24;
const COLUMNS = COHORT_AGES + 2;
const FIRST_ROW = 3;

const ages = Array.from({ length: COHORT_AGES }, (_, i) => i + 1);

const rateCells = (active: readonly (number | null)[], size: number): PlannedCell[] =>
  ages.map((age) => {
    const count = active[age] ?? null;
    return count === null ? "" : count / size;
  });

/** Pooled over the cohorts that have lived that long: a mean of percentages would count small cohorts like large ones. */
function averageCells(rows: readonly CohortRow[]): PlannedCell[] {
  return ages.map((age) => {
    const lived = rows.filter(({ active }) => (active[age] ?? null) !== null);
    const size = lived.reduce((sum, row) => sum + row.size, 0);
    const active = lived.reduce((sum, row) => sum + (row.active[age] ?? 0), 0);
    return size === 0 ? "" : active / size;
  });
}

function lines(facts: OrderSheet): PlannedCell[][] {
  const { text } = facts;
  const all = completeCohorts(facts.cohort, facts.asOf);
  const rows = all.slice(-COHORT_ROWS);
  if (rows.length === 0) return [[text.cohort.none]];
  const size = rows.reduce((sum, row) => sum + row.size, 0);
  return [
    [text.cohort.average, size, ...averageCells(rows)],
    ...rows.map((row) => [isoMonth(row.start), row.size, ...rateCells(row.active, row.size)]),
  ];
}

function explanation({ cohort, asOf, text }: OrderSheet): string {
  const all = completeCohorts(cohort, asOf);
  const long = all.some(({ active }) => active.length > COHORT_AGES + 1);
  const sentences = [
    text.cohort.explain,
    ...(all.length > COHORT_ROWS ? [text.cohort.latest(COHORT_ROWS, all.length)] : []),
    ...(long ? [text.cohort.firstYear] : []),
  ];
  return sentences.join(text.sentenceSeparator);
}

/** Heat map of returning customers: what is not observed yet is empty, never 0. */
export function cohortBlock(facts: OrderSheet): BlockSpec {
  const { text } = facts;
  const rows = lines(facts);
  // The colour scale is widened by rows between its own, so it starts with two.
  const tall = Math.max(2, rows.length);
  return {
    name: BLOCK.cohort,
    sheet: "detail",
    column: 0,
    gap: 2,
    rows: FIRST_ROW + tall,
    columns: COLUMNS,
    build: () => ({
      ...PLAIN,
      cells: [
        [text.cohort.title],
        [explanation(facts)],
        [text.cohort.cohort, text.cohort.size, ...ages.map(text.cohort.age)],
        ...rows,
      ],
      formats: [
        { area: area(FIRST_ROW - 1, 0, 1, COLUMNS), numberFormat: TEXT },
        { area: area(FIRST_ROW, 0, rows.length), numberFormat: TEXT },
        { area: area(FIRST_ROW, 1, rows.length), numberFormat: COUNT },
        { area: area(FIRST_ROW, 2, rows.length, COHORT_AGES), numberFormat: PERCENT },
      ],
      styles: [
        { area: area(0, 0), style: { bold: true, size: 12, color: PALETTE.ink } },
        { area: area(1, 0), style: { color: PALETTE.quiet } },
        { area: area(2, 0, 1, COLUMNS), style: { bold: true, borderBottom: PALETTE.line } },
        { area: area(2, 1, rows.length + 1, COLUMNS - 1), style: { align: "Right" } },
        { area: area(FIRST_ROW, 0, 1, COLUMNS), style: { bold: true } },
      ],
      rules: [
        {
          type: "colorScale",
          area: area(FIRST_ROW, 2, tall, COHORT_AGES),
          low: PALETTE.scaleLow,
          high: PALETTE.scaleHigh,
        },
      ],
    }),
  };
}
