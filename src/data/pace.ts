/**
 * Called between slices of long work: lets Excel and the pane breathe, shows progress, throws when cancelled.
 * `done` is the share of the running step that is finished, 0 to 1.
 */
export type Pace = (done: number) => Promise<void>;

/** Cells worked on between two calls of a pace: some 10 ms. */
export const SLICE_CELLS = 50_000;
/** What reading one cell costs in cells that are only looked at: texts may have to be parsed. */
export const READ_CELL = 5;

/** For tests and the command line, where nobody waits at a screen. */
export const unpaced: Pace = async () => {};

/** A task of its own after all that wait already; unlike a timer it is not slowed down when nested. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * A pace that yields to the event loop, reports progress and stops when the signal is aborted.
 * @throws the signal's reason when it is aborted
 */
export function yieldingPace(
  onProgress: (done: number) => void = () => {},
  signal?: AbortSignal
): Pace {
  return async (done) => {
    signal?.throwIfAborted();
    onProgress(done);
    await nextTask();
    signal?.throwIfAborted();
  };
}

/** Runs `work` over rows `from` to `to` in slices of at most `SLICE_CELLS` cells, each followed by a call of the pace. */
export async function inSlices(
  from: number,
  to: number,
  cellsPerRow: number,
  pace: Pace,
  work: (from: number, to: number) => void
): Promise<void> {
  const step = Math.max(1, Math.floor(SLICE_CELLS / Math.max(1, cellsPerRow)));
  for (let start = from; start < to; start += step) {
    const end = Math.min(start + step, to);
    work(start, end);
    await pace((end - from) / (to - from));
  }
}

/** A pace for one part of a step: its 0 to 1 become `from` to `to` of the whole. */
export const partOf =
  (pace: Pace, from: number, to: number): Pace =>
  (done) =>
    pace(from + done * (to - from));
