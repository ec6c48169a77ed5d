import { yieldingPace } from "../data/pace";
import { recogniseTable } from "../data/recognise/recogniseTable";
import type { Recognition } from "../data/recognition";
import type { RawTable } from "../data/table";
import type { BuildRequest } from "../sheet/request";
import { scanDates } from "./dates/scanDates";
import { failureOf } from "./failure/failure";
import type { BuildHooks, BuildOutcome, Host, SourceInfo } from "./host";
import type { Dispatch } from "./state/actions";
import { type ChosenSource, sourceKey } from "./state/source";

const PREVIEW_ROWS = 200;
/** Sources looked at to find the orders; a workbook with more has its owner choose. */
const LOOKED_AT = 8;

/** What the views may ask for: each asks the host and reports to the reducer what came of it. */
export interface PaneActions {
  load(): Promise<void>;
  choose(info: SourceInfo): Promise<void>;
  chooseSelection(): Promise<void>;
  readDates(source: ChosenSource, signal: AbortSignal): Promise<void>;
  build(request: BuildRequest, firstStep: string): Promise<void>;
  refresh(firstStep: string): Promise<void>;
  cancel(): void;
  showNotes(): Promise<void>;
}

interface Look {
  readonly table: RawTable;
  readonly recognition: Recognition;
}

async function look(host: Host, info: SourceInfo): Promise<Look> {
  const table = await host.previewSource(info.ref, PREVIEW_ROWS);
  return { table, recognition: recogniseTable(table) };
}

/** Runs a question to the host; what it throws becomes a message at the data. */
async function asking(dispatch: Dispatch, question: () => Promise<void>): Promise<void> {
  try {
    await question();
  } catch (thrown) {
    dispatch({ type: "readFailed", failure: failureOf(thrown) });
  }
}

function choosing(host: Host, dispatch: Dispatch) {
  return async (info: SourceInfo, by: { analyst: boolean; seen?: Look }): Promise<void> => {
    const key = sourceKey(info.ref);
    dispatch({ type: "sourceChosen", key, byAnalyst: by.analyst });
    const read = by.seen ?? (await look(host, info));
    dispatch({ type: "kindFound", key, kind: read.recognition.kind });
    dispatch({ type: "sourceRead", key, ...read });
  };
}

/** Finds the orders: where the last build found them, else the first source that looks like orders, else the only one. */
async function loading(host: Host, dispatch: Dispatch): Promise<void> {
  const [items, stored] = await Promise.all([host.listSources(), host.storedRequest()]);
  dispatch({ type: "listed", items, stored });
  const choose = choosing(host, dispatch);
  const before = stored?.sources[0];
  const known = items.find(({ ref }) => before && sourceKey(ref) === sourceKey(before.ref));
  let found = known !== undefined;
  if (known !== undefined) await choose(known, { analyst: false });
  for (const info of items.filter((item) => item !== known).slice(0, LOOKED_AT)) {
    const seen = await look(host, info);
    const { kind } = seen.recognition;
    dispatch({ type: "kindFound", key: sourceKey(info.ref), kind });
    if (found || (kind !== "orders" && items.length > 1)) continue;
    found = true;
    await choose(info, { analyst: false, seen });
  }
  if (!found) dispatch({ type: "nothingFound" });
}

async function readingDates(
  host: Host,
  dispatch: Dispatch,
  source: ChosenSource,
  signal: AbortSignal
): Promise<void> {
  const column = source.mapping.date;
  if (column === undefined) return;
  const { ref } = source.info;
  const cells = await host.columnCells(ref, column, signal);
  const scan = await scanDates(
    cells,
    source.dateOrder,
    yieldingPace(() => {}, signal)
  );
  dispatch({ type: "datesRead", key: sourceKey(ref), column, scan });
}

/** Work that shows its progress and can be cancelled; one at a time. */
function working(host: Host, dispatch: Dispatch) {
  let running: AbortController | null = null;
  const run = async (step: string, work: (hooks: BuildHooks) => Promise<BuildOutcome>) => {
    running = new AbortController();
    dispatch({ type: "workStarted", step });
    try {
      const outcome = await work({
        onProgress: (progress) => dispatch({ type: "progressed", progress }),
        signal: running.signal,
      });
      dispatch({ type: "workDone", outcome, stored: await host.storedRequest() });
    } catch (thrown) {
      dispatch({ type: "workFailed", failure: failureOf(thrown) });
    } finally {
      running = null;
    }
  };
  const cancel = (): void => {
    dispatch({ type: "cancelAsked" });
    running?.abort();
  };
  return { run, cancel };
}

export function paneActions(host: Host, dispatch: Dispatch): PaneActions {
  const choose = choosing(host, dispatch);
  const { run, cancel } = working(host, dispatch);
  return {
    load: () => asking(dispatch, () => loading(host, dispatch)),
    choose: (info) => asking(dispatch, () => choose(info, { analyst: true })),
    chooseSelection: () =>
      asking(dispatch, async () => {
        const info = await host.selectionSource();
        dispatch({ type: "selected", info });
        await choose(info, { analyst: true });
      }),
    readDates: async (source, signal) => {
      try {
        await readingDates(host, dispatch, source, signal);
      } catch (thrown) {
        // Another column, or another source, was chosen meanwhile: nobody waits for these dates.
        if (!signal.aborted) dispatch({ type: "readFailed", failure: failureOf(thrown) });
      }
    },
    build: (request, step) => run(step, (hooks) => host.build(request, hooks)),
    refresh: (step) => run(step, (hooks) => host.refresh(hooks)),
    cancel,
    showNotes: () => asking(dispatch, () => host.showNotes()),
  };
}
