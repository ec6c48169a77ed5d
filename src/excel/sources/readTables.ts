import { type Pace, partOf } from "../../data/pace";
import type { RawTable } from "../../data/table";
import type { BuildRequest, SourceRequest } from "../../sheet/request";
import { type BuildHooks, paceOf } from "../buildPace";
import { HostError } from "../session/hostError";
import type { Session } from "../session/session";
import { mapAgain } from "./mapAgain";
import { readSource } from "./readSource";

async function readTable(
  session: Session,
  { ref }: SourceRequest,
  hooks: BuildHooks,
  pace: Pace
): Promise<RawTable> {
  if (ref.type !== "file") return readSource(session, ref, pace);
  if (hooks.readFile === undefined) throw new HostError("fileNeeded", { file: ref.label });
  return hooks.readFile(ref.label);
}

/** Rows of all sources of a request, and the request with their columns as they stand now. */
export async function readTables(session: Session, request: BuildRequest, hooks: BuildHooks) {
  const pace = paceOf("reading", request, hooks);
  const tables: RawTable[] = [];
  const sources: SourceRequest[] = [];
  const count = request.sources.length;
  for (const [i, source] of request.sources.entries()) {
    const part = partOf(pace, i / count, (i + 1) / count);
    const table = await readTable(session, source, hooks, part);
    tables.push(table);
    sources.push(mapAgain(source, table));
  }
  return { tables, request: { ...request, sources } };
}
