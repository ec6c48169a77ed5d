import { excelTexts } from "../i18n/excel";
import type { Pace } from "../data/pace";
import type { Period } from "../sheet/periodChoice";
import { prepareWorkbook, type Prepared } from "../sheet/prepareWorkbook";
import type { StageLive } from "../sheet/live/livePlan";
import { ownReferences } from "../sheet/own/ownCells";
import type { BuildRequest } from "../sheet/request";
import type { KpiResults } from "../sheet/results";
import { localSerial } from "../sheet/text/isoDate";
import { type BuildHooks, paceOf, type StepId } from "./buildPace";
import { dataStage } from "./live/dataStage";
import { withExcel, type Session } from "./session/session";
import { readOwnCells } from "./sources/readOwnCells";
import { readTables } from "./sources/readTables";
import { refuseSameKinds } from "./sources/refuseSameKinds";
import { readState } from "./state/readState";
import type { WorkbookState } from "./state/workbookState";
import { putBack } from "./write/putBack";
import { showSheets } from "./write/showSheets";
import { tryAgain } from "./write/tryAgain";
import { writePlan } from "./write/writePlan";

/** What was built, for the message and for the results file. */
export interface BuildOutcome {
  readonly kpis: number;
  readonly period: Period;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly notes: number;
  /** Whether the actuals are live formulas; `tooMany` where the period has too many rows for them. */
  readonly live: "off" | "on" | "tooMany";
  readonly milliseconds: number;
  readonly summarySheet: string;
  readonly results: KpiResults;
}

/** The part that changes the workbook: all of it happens, or none. */
async function write(
  session: Session,
  prepared: Prepared,
  state: WorkbookState,
  o: { readonly request: BuildRequest; readonly hooks: BuildHooks }
): Promise<void> {
  const report = (id: StepId): Pace => paceOf(id, o.request, o.hooks);
  try {
    await report("writing")(0.1);
    await writePlan(session, prepared.plan, state, () =>
      showSheets(session, prepared, state, o.request)
    );
  } catch (error) {
    report("restoring");
    await putBack(session, prepared.plan, state, error);
    throw error;
  }
}

/** Does work that writes rows for live formulas on the way; when it fails, they are as they were before. */
async function orUndone<T>(
  session: Session,
  before: WorkbookState,
  work: (stage: StageLive) => Promise<T>
): Promise<T> {
  const rows = dataStage(session, before);
  try {
    return await work(rows.stage);
  } catch (error) {
    await tryAgain(() => rows.undo(), error);
    throw error;
  }
}

/** Reads, computes and stages everything, then writes. @throws HostError, DataError or CalcError; nothing is lost */
export async function buildFrom(
  session: Session,
  asked: BuildRequest,
  hooks: BuildHooks
): Promise<BuildOutcome> {
  const started = performance.now();
  paceOf("opening", asked, hooks);
  refuseSameKinds(asked.sources);
  const state = await readState(session);
  const { tables, request } = await readTables(session, asked, hooks);
  const ownCells = await readOwnCells(session, ownReferences(state.existing, request));
  const prepared = await orUndone(session, state, async (stageLive) => {
    const ready = await prepareWorkbook({
      request,
      tables,
      existing: state.existing,
      ownCells,
      now: localSerial(new Date()),
      pace: paceOf("computing", request, hooks),
      stageLive,
    });
    await write(session, ready, state, { request, hooks });
    return ready;
  });
  hooks.onProgress({ step: excelTexts[request.language].steps.showing, fraction: 1 });
  return {
    ...prepared.outcome,
    milliseconds: Math.round(performance.now() - started),
    summarySheet: prepared.plan.sheets.find(({ key }) => key === "summary")?.name ?? "",
    results: prepared.results,
  };
}

/** Builds the KPI sheets; where the workbook has them already, they are brought up to date in place. */
export function build(request: BuildRequest, hooks: BuildHooks): Promise<BuildOutcome> {
  return withExcel((session) => buildFrom(session, request, hooks), hooks.signal);
}
