import { HostError } from "./session/hostError";
import { withExcel } from "./session/session";
import { buildFrom, type BuildOutcome } from "./build";
import type { BuildHooks } from "./buildPace";
import { storedIn } from "./state/storedRequest";

/**
 * Rebuilds the KPI sheets in place from what is stored in the workbook.
 * @throws HostError nothingBuilt without a stored request
 */
export async function refresh(hooks: BuildHooks): Promise<BuildOutcome> {
  return withExcel(async (session) => {
    const request = await storedIn(session);
    if (request === null) throw new HostError("nothingBuilt", {});
    return buildFrom(session, request, hooks);
  }, hooks.signal);
}
