import { type Pace, yieldingPace } from "../data/pace";
import type { RawTable } from "../data/table";
import { excelTexts, type ExcelText } from "../i18n/excel";
import type { BuildRequest } from "../sheet/request";
import { throwIfCancelled } from "./session/session";

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

export type StepId = keyof ExcelText["steps"];

/** Share of the whole at which each step begins and ends. */
const STEPS: Readonly<Partial<Record<StepId, readonly [number, number]>>> = {
  opening: [0, 0.02],
  reading: [0.02, 0.5],
  computing: [0.5, 0.85],
  writing: [0.85, 1],
};

/** A pace for one step: reports on the whole, lets Excel breathe, stops when cancelled. */
export function paceOf(
  id: StepId,
  request: BuildRequest,
  { onProgress, signal }: BuildHooks
): Pace {
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
