import type { Period } from "../sheet/periodChoice";
import { type Pace, partOf, yieldingPace } from "../data/pace";
import type { RawTable } from "../data/table";
import { excelTexts, type ExcelText } from "../i18n/excel";
import { prepareWorkbook, type Prepared } from "../sheet/prepareWorkbook";
import type { StageLive } from "../sheet/live/livePlan";
import { ownReferences } from "../sheet/own/ownCells";
import type { BuildRequest, SourceRequest } from "../sheet/request";
import type { KpiResults } from "../sheet/results";
import { localSerial } from "../sheet/text/isoDate";
import { dataStage } from "./live/dataStage";
import { HostError } from "./session/hostError";
import { throwIfCancelled, withExcel, type Session } from "./session/session";
import { mapAgain } from "./sources/mapAgain";
import { readOwnCells } from "./sources/readOwnCells";
import { readSource } from "./sources/readSource";
import { refuseSameKinds } from "./sources/refuseSameKinds";
import { readState } from "./state/readState";
import { settingsFor, writeSettings } from "./state/requestStore";
import type { WorkbookState } from "./state/workbookState";
import { putBack } from "./write/putBack";
import { tryAgain } from "./write/tryAgain";
import { writePlan } from "./write/writePlan";

export interface BuildProgress {
  /** Name of the step in the language of the sheet. */
  readonly step: string;
  /** Share of the whole work that is done, 0 to 1. */
  readonly fraction: number;
}

export interface BuildHooks {
  onProgress(progress: BuildProgress): void;
  readonly signal?: AbortSignal;
  /** Rows of a source that is not in the workbook, by its label. */
  readFile?(label: string): Promise<RawTable>;
}

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

type StepId = keyof ExcelText["steps"];

/** Share of the whole at which each step begins and ends. */
const STEPS: Readonly<Partial<Record<StepId, readonly [number, number]>>> = {
  opening: [0, 0.02],
  reading: [0.02, 0.5],
  computing: [0.5, 0.85],
  writing: [0.85, 1],
};

/** A pace for one step: reports on the whole, lets Excel breathe, stops when cancelled. */
function paceOf(id: StepId, request: BuildRequest, { onProgress, signal }: BuildHooks): Pace {
  const [from, to] = STEPS[id] ?? [0, 1];
  const step = excelTexts[request.language].steps[id];
  const report = (done: number): void =>
    onProgress({ step, fraction: from + (to - from) * Math.min(1, done) });
  report(0);
  const pace = yieldingPace(report);
  return async (done) => {
    throwIfCancelled(signal);
    await pace(done);
    throwIfCancelled(signal);
  };
}

async function readTable(
  session: Session,
  { ref }: SourceRequest,
  hooks: BuildHooks,
  pace: Pace
): Promise<RawTable> {
  if (ref.type !== "file") return readSource(session, ref, pace);
  if (hooks.readFile === undefined) throw new HostError("fileNeeded", { file: ref.label });
  return hooks.readFile(ref.label);
}

async function readTables(session: Session, request: BuildRequest, hooks: BuildHooks) {
  const pace = paceOf("reading", request, hooks);
  const tables: RawTable[] = [];
  const sources: SourceRequest[] = [];
  const count = request.sources.length;
  for (const [i, source] of request.sources.entries()) {
    const part = partOf(pace, i / count, (i + 1) / count);
    const table = await readTable(session, source, hooks, part);
    tables.push(table);
    sources.push(mapAgain(source, table));
  }
  return { tables, request: { ...request, sources } };
}

/**
 * Brings the new sheets into view once they are complete, and remembers what they were built from. Asked for with the
 * last of what is written, so that no lost connection can come in between.
 */
function show(
  { context }: Session,
  { plan }: Prepared,
  { calculatesManually, existing }: WorkbookState,
  request: BuildRequest
): void {
  const { worksheets } = context.workbook;
  // The mode belongs to the analyst, often to another workbook: it stays, and only our sheets are calculated.
  // Twice, because they read each other.
  if (calculatesManually)
    for (const { name } of [...plan.sheets, ...plan.sheets])
      worksheets.getItem(name).calculate(true);
  const last = existing.sheetNames.length + plan.sheets.filter(({ isNew }) => isNew).length - 1;
  for (const { key, name, isNew } of plan.sheets) {
    const sheet = worksheets.getItem(name);
    if (isNew) sheet.visibility = "Visible";
    // The sheet of rows was made before the others; it belongs behind them.
    if (isNew && key === "data") sheet.position = last;
    if (key === "summary") sheet.activate();
  }
  writeSettings(context, settingsFor(request));
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
    await writePlan(session, prepared.plan, state, () => show(session, prepared, state, o.request));
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
