import { area, PLAIN } from "../../block/areas";
import type { BlockSpec } from "../../block/blockSpec";
import type { SheetFacts } from "../../facts";
import { BLOCK } from "../../names";
import type { Area } from "../../plan";
import type { Scored } from "../../scorecard/scored";
import { PALETTE } from "../../style/palette";
import { GRID } from "../grid";
import { chosenKpis } from "./chosenKpis";
import { multipleSummary } from "./multipleSummary";

/** Heading and legend above the charts. */
const HEAD = 2;
const CHART_ROWS = 11;
/** A chart, its summary, and a line of air. */
const BAND = CHART_ROWS + 2;
const COLUMNS = 20;

/** The cells of a small chart in the block, by its place from left to right and top to bottom. */
export function multipleArea(index: number): Area {
  const { column, columns } = GRID[index % GRID.length]!;
  return area(HEAD + Math.floor(index / GRID.length) * BAND, column, CHART_ROWS, columns);
}

/** The cells the small charts lie on, with a summary under each; without charts no hole is printed. */
export function multiplesBlock(facts: SheetFacts, results: Scored): BlockSpec {
  const { multiples } = facts.text;
  const chosen = chosenKpis(results);
  const bands = Math.ceil(chosen.length / GRID.length);
  const rows = HEAD + Math.max(0, bands * BAND - 1);
  const summaries = chosen.map(({ kpi }, i) => {
    const { row, column, rows: height } = multipleArea(i);
    return { row: row + height, column, text: multipleSummary(kpi, facts) };
  });
  const cells = Array.from({ length: rows }, () => Array<string>(COLUMNS).fill(""));
  cells[0]![0] = multiples.heading;
  cells[1]![0] = chosen.length === 0 ? multiples.none : multiples.legend;
  for (const { row, column, text } of summaries) cells[row]![column] = text;
  const quiet = { color: PALETTE.quiet } as const;
  return {
    name: BLOCK.multiples,
    sheet: "summary",
    column: 0,
    gap: 1,
    rows,
    columns: COLUMNS,
    build: () => ({
      ...PLAIN,
      cells,
      styles: [
        { area: area(0, 0), style: { bold: true, size: 12, color: PALETTE.ink } },
        { area: area(1, 0), style: quiet },
        ...Array.from({ length: bands }, (_, band) => ({
          area: area(HEAD + band * BAND + CHART_ROWS, 0, 1, COLUMNS),
          style: quiet,
        })),
      ],
    }),
  };
}
