import type { Area, Formula } from "../plan";
import { PALETTE } from "../style/palette";
import { area, PLAIN } from "./areas";
import type { BlockSpec } from "./blockSpec";

/** The right part of a page of KPI Detail, where the chart of a narrow table stands. */
export const RIGHT_PART = { column: 8, columns: 6 } as const;

/** Rows that a chart covers; the one below has its summary. As high as most of the tables left of them. */
export const CHART_ROWS = 13;

/** Where a chart stands in its room, and the sentence below it. */
export interface ChartPlace {
  readonly column: number;
  readonly columns: number;
  readonly summary: string | Formula;
}

/** The cells of a room that a chart covers. */
export const chartArea = ({ column, columns }: Pick<ChartPlace, "column" | "columns">): Area =>
  area(0, column, CHART_ROWS, columns);

/** Where a room begins, the table right of which it stands, if any, and the rows for its charts. */
export type RoomPlace = Partial<Pick<BlockSpec, "column" | "beside">> & {
  readonly chartRows?: number;
};

/** The cells that charts of KPI Detail lie on, side by side, and a summary below each: in the last row of the room. */
export function chartRoom(
  name: string,
  charts: readonly ChartPlace[],
  { column = 0, chartRows = CHART_ROWS, beside }: RoomPlace = {}
): BlockSpec {
  const columns = Math.max(...charts.map((chart) => chart.column + chart.columns));
  const summaries = Array.from(
    { length: columns },
    (_, at) => charts.find((chart) => chart.column === at)?.summary ?? ""
  );
  return {
    name,
    sheet: "detail",
    column,
    ...(beside === undefined ? {} : { beside }),
    gap: 1,
    rows: chartRows + 1,
    columns,
    build: ({ rows }) => ({
      ...PLAIN,
      cells: [...Array.from({ length: rows - 1 }, () => [""]), summaries],
      styles: [
        {
          area: area(rows - 1, 0, 1, columns),
          style: { color: PALETTE.quiet },
        },
      ],
    }),
  };
}

const RIGHT_PLACE = { column: 0, columns: RIGHT_PART.columns } as const;

/** The cells of a room right of a table that its one chart covers. */
export const RIGHT_CHART: Area = chartArea(RIGHT_PLACE);

/** The room of one chart right of a table, so many rows below the table's first. */
export const roomRightOf = (
  table: string,
  { name, summary, down = 0 }: { name: string; summary: string; down?: number }
): BlockSpec =>
  chartRoom(name, [{ ...RIGHT_PLACE, summary }], {
    column: RIGHT_PART.column,
    beside: { block: table, down },
  });
