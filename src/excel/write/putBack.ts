import type { WorkbookPlan } from "../../sheet/plan";
import type { Session } from "../session/session";
import type { WorkbookState } from "../state/workbookState";
import { restore } from "./restore";
import { tryAgain } from "./tryAgain";

/** Puts the old state back. @throws HostError notRestored when Excel lets it not */
export const putBack = (
  session: Session,
  plan: WorkbookPlan,
  before: WorkbookState,
  cause: unknown
): Promise<void> => tryAgain(() => restore(session, plan, before), cause);
