import type { Failure } from "../failure/failure";
import type { BuildOutcome } from "../host";

/** How a command ended that ran without the pane. */
export type Notice =
  | { readonly kind: "done"; readonly outcome: BuildOutcome }
  | { readonly kind: "failed"; readonly failure: Failure };

let waiting: Notice | null = null;
let listener: ((notice: Notice) => void) | null = null;

/** Hands a notice to the pane, now or when it is there. */
export function post(notice: Notice): void {
  if (listener === null) waiting = notice;
  else listener(notice);
}

/** Hears of notices, also of the one that came before; returns how to stop. */
export function onNotice(hear: (notice: Notice) => void): () => void {
  listener = hear;
  if (waiting !== null) hear(waiting);
  waiting = null;
  return () => {
    listener = null;
  };
}
