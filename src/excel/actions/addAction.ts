import { sheetTexts } from "../../i18n/sheet";
import { scorecardCell, type ScorecardRow } from "../../sheet/actions/newAction";
import { ACTION_INDEX } from "../../sheet/actions/actionColumns";
import { planAction } from "../../sheet/actions/planAction";
import { TABLE } from "../../sheet/names";
import type { WorkbookPlan } from "../../sheet/plan";
import { HostError } from "../session/hostError";
import { withExcel, type Session } from "../session/session";
import { readState } from "../state/readState";
import { storedIn } from "../state/storedRequest";
import type { WorkbookState } from "../state/workbookState";
import { putBack } from "../write/putBack";
import { writePlan } from "../write/writePlan";

/** Where the new action stands. */
export interface AddedAction {
  readonly sheet: string;
}

/** The KPI's row of the scorecard as it stands. @throws HostError nothingBuilt, kpiNotShown */
function scorecardRow(id: string, { cells }: WorkbookState): ScorecardRow {
  const scorecard = cells[TABLE.scorecard];
  if (scorecard === undefined) throw new HostError("nothingBuilt", {});
  const rows = scorecard.values.slice(1).map((values, i): ScorecardRow => ({
    values: values as ScorecardRow["values"],
    formats: (scorecard.formats[i + 1] ?? []).map(String),
  }));
  const found = rows.find((row) => scorecardCell(row, "id") === id);
  if (found === undefined) throw new HostError("kpiNotShown", { id });
  return found;
}

/** Shows the sheet and puts the cursor where the analyst says what is to be done. */
function showNew({ context }: Session, plan: WorkbookPlan): void {
  const [table] = plan.blocks.slice(-1);
  if (table === undefined) return;
  const { sheet: name, row, rows, column } = table.place;
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.visibility = "Visible";
  sheet.activate();
  sheet.getCell(row + rows - 1, column + ACTION_INDEX.action).select();
}

/**
 * Adds an action about a KPI to `CRM_Actions`: its gap, owner and value as the scorecard has them, started on `today` (a
 * serial), with the formula of its effect. The sheet is made with the first action. All of it happens, or nothing.
 * @throws HostError nothingBuilt, kpiNotShown, and whatever keeps a build from writing
 */
export const addAction = (id: string, today: number): Promise<AddedAction> =>
  withExcel(async (session) => {
    const request = await storedIn(session);
    if (request === null) throw new HostError("nothingBuilt", {});
    const state = await readState(session);
    const kpi = scorecardRow(id, state);
    const plan = planAction(kpi, Math.floor(today), sheetTexts[request.language], state.existing);
    try {
      await writePlan(session, plan, state, () => showNew(session, plan));
    } catch (error) {
      await putBack(session, plan, state, error);
      throw error;
    }
    return { sheet: plan.sheets[0]?.name ?? "" };
  });
