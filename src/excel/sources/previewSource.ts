import { unpaced } from "../../data/pace";
import type { RawTable } from "../../data/table";
import type { SourceRef } from "../../sheet/request";
import { withExcel } from "../session/session";
import { readSource } from "./readSource";

/** Headers and the first rows of a source. */
export function previewSource(ref: SourceRef, rows = 200): Promise<RawTable> {
  return withExcel((session) => readSource(session, ref, unpaced, { rows }));
}
