import { area, PLAIN } from "../block/areas";
import type { BlockSpec } from "../block/blockSpec";
import type { KpiFact, SheetFacts } from "../facts";
import { pastPeriods, SERIES_PERIODS } from "../../catalog/series";
import { BLOCK, RESULT } from "../names";
import type { PlannedCell } from "../plan";
import { TEXT, VALUE_FORMAT } from "../style/numberFormats";
import { PALETTE } from "../style/palette";
import { isoDate } from "../text/isoDate";
import { periodCode } from "../text/periodText";
import { PERIOD_STATE } from "./shownPeriod";

const COLUMNS = SERIES_PERIODS + 2;
/** Lines above the series: the period, the last day of its data, headers. */
export const SERIES_HEAD = 3;

const directionOf = ({ id, definition }: KpiFact, { targets }: SheetFacts): string =>
  String(targets.find((line) => line.id === id)?.values.direction || definition.direction);

const line = (kpi: KpiFact, facts: SheetFacts): PlannedCell[] => [
  kpi.id,
  directionOf(kpi, facts),
  ...kpi.series.map(({ value }) => value ?? ""),
];

/**
 * Which period the sheets show and what came before it, for each KPI: Close period and Suggest from history read it.
 * It reads the same in every language, as ids and period codes do.
 */
export function seriesBlock(facts: SheetFacts): BlockSpec {
  const { text, kpis, period } = facts;
  const { columns } = text.targets;
  const codes = pastPeriods(period).map(periodCode);
  return {
    name: BLOCK.seriesData,
    sheet: "chartData",
    column: 0,
    gap: 2,
    rows: SERIES_HEAD + kpis.length,
    columns: COLUMNS,
    build: () => ({
      ...PLAIN,
      cells: [
        [text.header.period, periodCode(period)],
        [
          text.header.asOf,
          isoDate(facts.asOf),
          facts.partial ? PERIOD_STATE.running : PERIOD_STATE.complete,
        ],
        [columns.id, columns.direction, ...codes],
        ...kpis.map((kpi) => line(kpi, facts)),
      ],
      formats: [
        { area: area(0, 0, SERIES_HEAD, COLUMNS), numberFormat: TEXT },
        ...kpis.map(({ definition }, i) => ({
          area: area(SERIES_HEAD + i, 2, 1, SERIES_PERIODS),
          numberFormat: VALUE_FORMAT[definition.format],
        })),
      ],
      styles: [
        { area: area(0, 0, SERIES_HEAD - 1), style: { color: PALETTE.quiet } },
        {
          area: area(SERIES_HEAD - 1, 0, 1, COLUMNS),
          style: { bold: true, color: PALETTE.ink },
        },
      ],
      names: [{ name: RESULT.period, area: area(0, 1) }],
    }),
  };
}
