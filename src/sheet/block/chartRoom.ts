import type { Area, Formula } from "../plan";
import { PALETTE } from "../style/palette";
import { area, PLAIN } from "./areas";
import type { BlockSpec } from "./blockSpec";

/** Rows that a chart covers; the one below has its summary. */
export const CHART_ROWS = 16;

/** Where a chart stands in its room, and the sentence below it. */
export interface ChartPlace {
  readonly column: number;
  readonly columns: number;
  readonly summary: string | Formula;
}

/** The cells of a room that a chart covers. */
export const chartArea = ({ column, columns }: Pick<ChartPlace, "column" | "columns">): Area =>
  area(0, column, CHART_ROWS, columns);

/** The cells that charts of KPI Detail lie on, side by side, and a summary below each. */
export function chartRoom(name: string, charts: readonly ChartPlace[]): BlockSpec {
  const columns = Math.max(...charts.map((chart) => chart.column + chart.columns));
  const summaries = Array.from(
    { length: columns },
    (_, column) => charts.find((chart) => chart.column === column)?.summary ?? ""
  );
  return {
    name,
    sheet: "detail",
    column: 0,
    gap: 1,
    rows: CHART_ROWS + 1,
    columns,
    build: () => ({
      ...PLAIN,
      cells: [...Array.from({ length: CHART_ROWS }, () => [""]), summaries],
      styles: [
        {
          area: area(CHART_ROWS, 0, 1, columns),
          style: { italic: true, color: PALETTE.quiet },
        },
      ],
    }),
  };
}
