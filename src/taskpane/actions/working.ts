import { failureOf } from "../failure/failure";
import type { BuildHooks } from "../host";
import type { Action, Dispatch } from "../state/actions";
import type { Task } from "../state/paneState";

/** Work that shows its progress and can be cancelled; one at a time. It ends with what happened. */
export function working(dispatch: Dispatch) {
  let running: AbortController | null = null;
  const run = async (
    task: Task,
    step: string,
    work: (hooks: BuildHooks) => Promise<Action>
  ): Promise<void> => {
    running = new AbortController();
    dispatch({ type: "workStarted", task, step });
    try {
      const end = await work({
        onProgress: (progress) => dispatch({ type: "progressed", progress }),
        signal: running.signal,
      });
      dispatch(end);
    } catch (thrown) {
      dispatch({ type: "workFailed", task, failure: failureOf(thrown) });
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
