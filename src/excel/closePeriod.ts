import { excelTexts } from "../i18n/excel";
import type { Language } from "../i18n/language";
import { sheetTexts } from "../i18n/sheet";
import { snapshotsOf } from "../sheet/history/closing";
import { isClosed, planClosing } from "../sheet/history/planClosing";
import { shownPeriod, type ShownPeriod } from "../sheet/history/shownPeriod";
import { BLOCK, TABLE } from "../sheet/names";
import type { WorkbookPlan } from "../sheet/plan";
import type { Period } from "../sheet/periodChoice";
import { localSerial } from "../sheet/text/isoDate";
import type { BuildHooks } from "./buildPace";
import { HostError } from "./session/hostError";
import { withExcel, type Session } from "./session/session";
import { readState } from "./state/readState";
import { storedIn } from "./state/storedRequest";
import type { WorkbookState } from "./state/workbookState";
import { putBack } from "./write/putBack";
import { writePlan } from "./write/writePlan";

/** What was closed, for the message. */
export interface ClosedPeriod {
  readonly period: Period;
  /** KPIs that got a snapshot. */
  readonly kpis: number;
  readonly historySheet: string;
}

function periodToClose({ cells, existing }: WorkbookState, again: boolean): ShownPeriod {
  const shown = shownPeriod(cells[BLOCK.seriesData]?.values);
  if (shown === null || cells[TABLE.scorecard] === undefined)
    throw new HostError("periodUnknown", {});
  if (!again && isClosed(shown.code, existing))
    throw new HostError("periodClosed", { period: shown.code });
  return shown;
}

/** All snapshots are appended, or none. */
async function append(
  session: Session,
  plan: WorkbookPlan,
  state: WorkbookState,
  o: { readonly language: Language; readonly hooks: BuildHooks }
): Promise<void> {
  const { steps } = excelTexts[o.language];
  const { worksheets } = session.context.workbook;
  o.hooks.onProgress({ step: steps.closing, fraction: 0.5 });
  try {
    await writePlan(session, plan, state, () => {
      for (const { name, isNew } of plan.sheets)
        if (isNew) worksheets.getItem(name).visibility = "Visible";
    });
  } catch (error) {
    o.hooks.onProgress({ step: steps.restoring, fraction: 0.5 });
    await putBack(session, plan, state, error);
    throw error;
  }
  o.hooks.onProgress({ step: steps.closing, fraction: 1 });
}

/**
 * Appends a snapshot of every KPI of the scorecard, as it stands on the sheet, to `CRM_History`; nothing is refreshed.
 * With `again` a period that was closed already gets newer snapshots; the older ones stay, the newest count.
 * @throws HostError nothingBuilt, periodUnknown, periodClosed, and whatever keeps a build from writing
 */
export const closePeriod = (
  hooks: BuildHooks,
  { again = false }: { readonly again?: boolean } = {}
): Promise<ClosedPeriod> =>
  withExcel(async (session) => {
    const request = await storedIn(session);
    if (request === null) throw new HostError("nothingBuilt", {});
    const { language } = request;
    hooks.onProgress({ step: excelTexts[language].steps.opening, fraction: 0 });
    const state = await readState(session);
    const shown = periodToClose(state, again);
    const text = sheetTexts[language];
    const scorecard = state.cells[TABLE.scorecard]!;
    const snapshots = snapshotsOf(scorecard, { shown, now: localSerial(new Date()) }, text);
    const plan = planClosing(snapshots, text, state.existing);
    await append(session, plan, state, { language, hooks });
    const historySheet = plan.sheets[0]?.name ?? "";
    return { period: shown.period, kpis: snapshots.length, historySheet };
  }, hooks.signal);
