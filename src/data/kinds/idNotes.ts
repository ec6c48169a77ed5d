import type { IdColumn } from "../../calc/columns";
import { countRows, type RowCount } from "../cells/rowCount";
import type { SourceNote } from "../dataNotes";
import { spellingNotes } from "../source/spellingNotes";
import type { Role } from "../table";
import type { UsedRows } from "./usedRows";

/** Rows with an id that an earlier row has. */
function findRepeated({ codes, labels }: IdColumn): RowCount {
  const seen = new Uint8Array(labels.length);
  return countRows(codes.length, (i) => {
    const code = codes[i]!;
    const repeated = code >= 0 && seen[code] === 1;
    if (code >= 0) seen[code] = 1;
    return repeated;
  });
}

function repeatedNotes(used: UsedRows, role: Role): SourceNote[] {
  const ids = used.ids(role);
  const column = used.header(role);
  return ids === null ? [] : used.note("repeatedId", findRepeated(ids), { column });
}

/** Ids of the rows that stand in more than one row, or are written in more than one way, and customers that are. */
export const idNotes = (used: UsedRows, own: "deal" | "lead" | "ticket" | null): SourceNote[] => [
  ...(own === null ? [] : repeatedNotes(used, own)),
  ...(own === null ? [] : spellingNotes(used.source, used.rows, own, used.ids(own))),
  ...spellingNotes(used.source, used.rows, "customer", used.ids("customer")),
];
