import { scorecardCell, type ScorecardRow } from "../../sheet/actions/newAction";
import { TABLE } from "../../sheet/names";
import { STATUS_SYMBOL } from "../../sheet/scorecard/status";
import { withExcel, type Session } from "../session/session";

/** A KPI of the scorecard about which something may be done. */
export interface PlannableKpi {
  readonly id: string;
  readonly name: string;
}

/** The KPIs of the scorecard that an action suggests itself for. */
export interface PlannableKpis {
  /** Those whose status is off target now, in the order of the scorecard. */
  readonly offTarget: readonly PlannableKpi[];
  /** The one in whose row the active cell is; null when it is elsewhere. */
  readonly selected: PlannableKpi | null;
}

const NONE: PlannableKpis = { offTarget: [], selected: null };

const kpiOf = (row: ScorecardRow): PlannableKpi => ({
  id: String(scorecardCell(row, "id")),
  name: String(scorecardCell(row, "kpi")),
});

const isOffTarget = (row: ScorecardRow): boolean =>
  String(scorecardCell(row, "status")).startsWith(STATUS_SYMBOL.offTarget);

async function askFor({ context, sync }: Session) {
  const table = context.workbook.tables.getItemOrNullObject(TABLE.scorecard).load("name");
  await sync();
  if (table.isNullObject) return null;
  const body = table.getDataBodyRange().load("rowIndex,values,numberFormat");
  const sheet = table.worksheet.load("name");
  const active = context.workbook.getActiveCell().load("rowIndex");
  const activeSheet = active.worksheet.load("name");
  await sync();
  const isOnSheet = activeSheet.name === sheet.name;
  return { body, row: isOnSheet ? active.rowIndex - body.rowIndex : -1 };
}

/** Looks at the scorecard as it stands, with every edit of targets since; empty without one. */
export const plannableKpis = (): Promise<PlannableKpis> =>
  withExcel(async (session) => {
    const found = await askFor(session);
    if (found === null) return NONE;
    const rows = found.body.values.map((values): ScorecardRow => ({ values, formats: [] }));
    const selected = rows[found.row];
    return {
      offTarget: rows.filter(isOffTarget).map(kpiOf),
      selected: selected === undefined ? null : kpiOf(selected),
    };
  });
