import type { BlockSpec } from "../block/blockSpec";
import type { SheetFacts } from "../facts";
import { BLOCK } from "../names";
import type { Place } from "../plan";
import { settingsBlock, settingsHelp, settingsTitle } from "../targets/settingsBlocks";
import type { SettingTable } from "../targets/settingsTable";
import { listsBlock, targetsBlock, targetsTitle } from "../targets/targetsBlocks";

/** What the analyst decides: targets and settings side by side. */
export const targetsBlocks = (
  facts: SheetFacts,
  settings: SettingTable,
  placeOf: (name: string) => Place
): BlockSpec[] => [
  targetsTitle(facts),
  targetsBlock(facts, () => placeOf(BLOCK.lists)),
  settingsTitle(facts),
  settingsBlock(facts, settings),
  settingsHelp(facts),
  listsBlock(facts),
];
