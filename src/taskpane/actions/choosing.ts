import { recogniseTable } from "../../data/recognise/recogniseTable";
import { failureOf } from "../failure/failure";
import type { Host, SourceInfo } from "../host";
import type { RawTable } from "../../data/table";
import type { Dispatch } from "../state/actions";
import { sourceKey } from "../state/source";

/** Enough rows to know a table by. */
const PREVIEW_ROWS = 200;

export interface Choosing {
  readonly byAnalyst: boolean;
  /** Key of the source whose place it takes. */
  readonly replaces?: string | undefined;
  /** Its first rows, where they were looked at already. */
  readonly table?: RawTable;
}

export const look = (host: Host, { ref }: SourceInfo): Promise<RawTable> =>
  host.previewSource(ref, PREVIEW_ROWS);

/** Uses a source: reads its first rows; one that cannot be read is not used. */
export function choosing(host: Host, dispatch: Dispatch) {
  return async (info: SourceInfo, { byAnalyst, replaces, table }: Choosing): Promise<void> => {
    const key = sourceKey(info.ref);
    dispatch({ type: "sourceChosen", key, replaces, byAnalyst });
    try {
      const seen = table ?? (await look(host, info));
      dispatch({ type: "kindFound", key, kind: recogniseTable(seen).kind });
      dispatch({ type: "sourceRead", key, table: seen });
    } catch (thrown) {
      dispatch({ type: "readFailed", key, failure: failureOf(thrown) });
    }
  };
}
