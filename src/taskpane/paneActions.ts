import { quotedSheet } from "../sheet/formulas/cellName";
import type { BuildRequest } from "../sheet/request";
import { choosing } from "./actions/choosing";
import { loading, workbookOf } from "./actions/loading";
import { readingDates } from "./actions/readingDates";
import { working } from "./actions/working";
import { failureOf } from "./failure/failure";
import type { Host, PlannableKpis, SourceInfo } from "./host";
import type { Dispatch } from "./state/actions";
import type { ChosenSource } from "./state/source";
import type { SuggestionLevel } from "./state/targets/suggested";

/** What the views may ask for: each asks the host and reports to the reducer what came of it. */
export interface PaneActions {
  load(): Promise<void>;
  /** Uses a source, in the place of another or beside all others. */
  choose(info: SourceInfo, replaces?: string): Promise<void>;
  chooseSelection(): Promise<void>;
  readDates(source: ChosenSource, signal: AbortSignal): Promise<void>;
  /** Points an own KPI at the selected cell. */
  pointAtSelection(ownId: string): Promise<void>;
  suggest(level: SuggestionLevel): Promise<void>;
  build(request: BuildRequest, firstStep: string): Promise<void>;
  refresh(firstStep: string): Promise<void>;
  closePeriod(firstStep: string, again: boolean): Promise<void>;
  cancel(): void;
  showNotes(): Promise<void>;
  plannableKpis(): Promise<PlannableKpis>;
  planAction(id: string): Promise<{ readonly sheet: string }>;
}

/** Runs a question to the host; what it throws becomes a message at the data. */
async function asking(dispatch: Dispatch, question: () => Promise<void>): Promise<void> {
  try {
    await question();
  } catch (thrown) {
    dispatch({ type: "readFailed", failure: failureOf(thrown) });
  }
}

function sourceActions(host: Host, dispatch: Dispatch) {
  const choose = choosing(host, dispatch);
  return {
    load: () => asking(dispatch, () => loading(host, dispatch)),
    choose: (info, replaces) => choose(info, { byAnalyst: true, replaces }),
    chooseSelection: () =>
      asking(dispatch, async () => {
        const info = await host.selectionSource();
        dispatch({ type: "selected", info });
        await choose(info, { byAnalyst: true });
      }),
    readDates: async (source, signal) => {
      try {
        await readingDates(host, dispatch, source, signal);
      } catch (thrown) {
        // Another column was chosen meanwhile, or the source is gone: nobody waits for these dates.
        if (!signal.aborted) dispatch({ type: "readFailed", failure: failureOf(thrown) });
      }
    },
    showNotes: () => asking(dispatch, () => host.showNotes()),
  } satisfies Partial<PaneActions>;
}

function kpiActions(host: Host, dispatch: Dispatch) {
  return {
    pointAtSelection: (id) =>
      asking(dispatch, async () => {
        const { sheet, address } = await host.activeCell();
        dispatch({ type: "ownChanged", id, change: { cell: `${quotedSheet(sheet)}!${address}` } });
      }),
    suggest: async (level) => {
      try {
        dispatch({ type: "suggested", level, suggestions: await host.suggestTargets() });
      } catch (thrown) {
        dispatch({ type: "suggestionFailed", failure: failureOf(thrown) });
      }
    },
  } satisfies Partial<PaneActions>;
}

export function paneActions(host: Host, dispatch: Dispatch): PaneActions {
  const { run, cancel } = working(dispatch);
  const built = (outcome: Awaited<ReturnType<Host["build"]>>) =>
    workbookOf(host).then((workbook) => ({ type: "built", outcome, workbook }) as const);
  return {
    ...sourceActions(host, dispatch),
    ...kpiActions(host, dispatch),
    build: (request, step) =>
      run("build", step, async (hooks) => built(await host.build(request, hooks))),
    refresh: (step) => run("build", step, async (hooks) => built(await host.refresh(hooks))),
    closePeriod: (step, again) =>
      run("close", step, async (hooks) => {
        const outcome = await host.closePeriod(hooks, { again });
        return { type: "closed", outcome };
      }),
    cancel,
    plannableKpis: () => host.plannableKpis(),
    planAction: (id) => host.planAction(id),
  };
}
