import type { FoldedIds } from "../../calc/ids/foldIds";
import type { RowCount } from "../cells/rowCount";
import type { SourceNote } from "../dataNotes";
import type { Role } from "../table";
import { usedNote } from "./rowNote";
import { headerOf, type Source } from "./source";

/** Rows whose id is written in other letters or widths than where it first stands. */
const findVariants = ({ variants }: FoldedIds): RowCount => ({
  rows: variants.reduce((sum, variant) => sum + variant.count, 0),
  first: variants.reduce((first, { firstIndex }) => Math.min(first, firstIndex), Infinity),
});

/** Ids of the used rows that are written in more than one way. */
export const spellingNotes = (
  source: Source,
  rows: Int32Array,
  role: Role,
  ids: FoldedIds | null
): SourceNote[] =>
  ids === null
    ? []
    : usedNote(source, rows, "idSpelling", findVariants(ids), { column: headerOf(source, role) });
