import type { WorkbookPlan } from "../../sheet/plan";
import { HostError } from "../session/hostError";
import type { Session } from "../session/session";
import type { WorkbookState } from "../state/workbookState";
import { restore } from "./restore";

/** Excel may be busy for a moment, most often because the analyst is typing in a cell. */
const WAITS_MS = [0, 500, 2000, 5000, 10_000];

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Puts the old state back, trying again for a while. @throws HostError notRestored when Excel lets it not */
export async function putBack(
  session: Session,
  plan: WorkbookPlan,
  before: WorkbookState,
  cause: unknown
): Promise<void> {
  let detail = String(cause);
  for (const ms of WAITS_MS) {
    await wait(ms);
    try {
      await restore(session, plan, before);
      return;
    } catch (error) {
      detail = error instanceof Error ? error.message : String(error);
    }
  }
  throw new HostError("notRestored", { detail });
}
