import { FUNNEL_STAGES, type FunnelStep } from "../../catalog/stageFunnel";
import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import type { DealSheet } from "../facts";
import { cellName } from "../formulas/cellName";
import { BLOCK } from "../names";
import type { Formula, Place, PlannedCell } from "../plan";
import { COUNT, SHARE, TEXT } from "../style/numberFormats";
import { PALETTE } from "../style/palette";

const COLUMNS = 4;
/** Row of the header, below the lines that explain the block. */
export const HEADER = 4;
const FIRST_ROW = HEADER + 1;
/** Room for all stages that there may be, so that what stands below keeps its place. */
export const FUNNEL_ROWS = FUNNEL_STAGES + 2;

/** A step as people read it. */
export const stepName = ({ kind, stage }: FunnelStep, { text }: DealSheet): string =>
  kind === "stage" ? stage : text.funnel[kind];

/** A count in relation to another one; empty when there is nothing to relate to. */
function rate(place: Place, row: number, base: number): Formula {
  const [part, whole] = [row, base].map((at) => cellName(place.row + at, place.column + 1));
  return { formula: `=IF(${whole}=0,"",${part}/${whole})` };
}

function lines(facts: DealSheet, place: Place): PlannedCell[][] {
  const { steps } = facts.deals.funnel;
  if (steps.length === 0) return [[facts.text.funnel.none]];
  return steps.map((step, i) => [
    stepName(step, facts),
    step.deals,
    rate(place, FIRST_ROW + i, FIRST_ROW + Math.max(0, i - 1)),
    rate(place, FIRST_ROW + i, FIRST_ROW),
  ]);
}

/** In which order the stages stand, and whether some are left out. */
function order({ text, deals, sheetNames }: DealSheet): string {
  const { steps, stages } = deals.funnel;
  const shown = steps.filter(({ kind }) => kind === "stage").length;
  const sentence = text.funnel.order(sheetNames.targets);
  if (shown === stages) return sentence;
  return [sentence, text.funnel.largest(shown, stages)].join(text.funnel.between);
}

/** Deals by the stage they have reached; the rates are formulas. */
export function funnelBlock(facts: DealSheet): BlockSpec {
  const { funnel: text } = facts.text;
  return {
    name: BLOCK.funnel,
    sheet: "detail",
    column: 0,
    gap: 2,
    rows: FIRST_ROW + FUNNEL_ROWS,
    columns: COLUMNS,
    build: (place) => ({
      ...PLAIN,
      cells: [
        [text.title],
        [text.explain],
        [text.counting],
        [order(facts)],
        [text.stage, text.deals, text.stepRate, text.cumulativeRate],
        ...lines(facts, place),
      ],
      formats: [
        { area: area(FIRST_ROW, 0, FUNNEL_ROWS), numberFormat: TEXT },
        { area: area(FIRST_ROW, 1, FUNNEL_ROWS), numberFormat: COUNT },
        { area: area(FIRST_ROW, 2, FUNNEL_ROWS, 2), numberFormat: SHARE },
      ],
      styles: [
        { area: area(0, 0), style: { bold: true, size: 12, color: PALETTE.ink } },
        { area: area(1, 0, HEADER - 1), style: { color: PALETTE.quiet } },
        { area: area(HEADER, 0, 1, COLUMNS), style: { bold: true, borderBottom: PALETTE.line } },
        { area: area(HEADER, 1, 1 + FUNNEL_ROWS, COLUMNS - 1), style: { align: "Right" } },
      ],
    }),
  };
}
