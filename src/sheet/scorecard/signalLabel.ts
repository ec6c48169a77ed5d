import type { ProcessSignal } from "../../catalog/processChart";
import type { SheetText } from "../../i18n/sheet";
import type { KpiFact } from "../facts";
import { CHANGE_SYMBOL, changeLabel } from "./changeLabel";

/** A shape of its own: a value that breaks with its past may have risen, fallen or neither. */
const PROCESS_SYMBOL = "◆";

function processLabel({ rule, side }: ProcessSignal, { process }: SheetText): string {
  return `${PROCESS_SYMBOL} ${process.labels[rule][side]}`;
}

/**
 * What the signal cell of a KPI says: whether it has really changed, and whether it breaks with its past. Of the two
 * only what is found is said; "" where neither could be tested.
 */
export function signalLabel(
  { change, process }: Pick<KpiFact, "change" | "process">,
  text: SheetText
): string {
  const signal = process?.signal ?? null;
  if (signal === null) return change === null ? "" : changeLabel(change, text);
  if (change === null || change.kind === "none") return processLabel(signal, text);
  const words = text.process.withChange[change.kind][signal.rule][signal.side];
  return `${CHANGE_SYMBOL[change.kind]} ${words}`;
}
