import type { BlockSpec } from "../block/blockSpec";
import type { ExistingState } from "../existing";
import type { SheetFacts } from "../facts";
import { historyBlocks } from "../history/historyBlocks";
import { TABLE } from "../names";

/** The sheet of history: its rows stay, its headings are in the language of the build. */
export const historyBlocksOf = ({ text }: SheetFacts, { rows }: ExistingState): BlockSpec[] =>
  historyBlocks(text, rows[TABLE.history]?.length ?? 0, []);
