import type { BlockSpec } from "../block/blockSpec";
import type { ExistingState } from "../existing";
import type { SheetFacts } from "../facts";
import { historyBlocks } from "../history/historyBlocks";
import { TABLE } from "../names";

/** The sheet of history, once a period was closed: its rows stay, its headings are in the language of the build. */
export function historyBlocksOf({ text }: SheetFacts, { rows }: ExistingState): BlockSpec[] {
  const kept = rows[TABLE.history];
  return kept === undefined ? [] : historyBlocks(text, kept.length, []);
}
