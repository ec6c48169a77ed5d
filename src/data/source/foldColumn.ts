import { type FoldedIds, type IdCell, IdFolder } from "../../calc/ids/foldIds";
import { isMissingWord } from "../cells/isBlank";
import { inSlices, type Pace, READ_CELL } from "../pace";

/** Folds the ids that stand in the rows given. */
export async function foldColumn(
  cells: ArrayLike<IdCell>,
  rows: Int32Array,
  pace: Pace
): Promise<FoldedIds> {
  const folder = new IdFolder(rows.length, isMissingWord);
  await inSlices(0, rows.length, READ_CELL, pace, (from, to) => folder.read(cells, from, to, rows));
  return folder.finish();
}
