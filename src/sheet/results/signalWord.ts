import type { ProcessSignal } from "../../catalog/processChart";
import type { KpiFact } from "../facts";

/** How a value breaks with its past, in English for programs. */
const PROCESS_WORD = {
  limit: { high: "above limit", low: "below limit" },
  run: { high: "eight above mean", low: "eight below mean" },
  near: { high: "near upper limit", low: "near lower limit" },
} as const satisfies Record<ProcessSignal["rule"], Record<ProcessSignal["side"], string>>;

/**
 * The signal of a KPI as the scorecard has it: `rise` or `fall` where the number has really changed, how it breaks with
 * its past, or both with a comma between; `none` where nothing was found, null where nothing could be tested.
 */
export function signalWord({ change, process }: Pick<KpiFact, "change" | "process">) {
  const signal = process?.signal ?? null;
  if (signal === null) return change?.kind ?? null;
  const found = PROCESS_WORD[signal.rule][signal.side];
  return change === null || change.kind === "none" ? found : `${change.kind}, ${found}`;
}
