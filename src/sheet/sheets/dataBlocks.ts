import type { BlockSpec } from "../block/blockSpec";
import { titleBlock } from "../block/titleBlock";
import type { ExistingState } from "../existing";
import type { SheetFacts } from "../facts";
import { BLOCK } from "../names";
import { periodText } from "../text/periodText";

/** The heading above the rows behind live formulas; where they are off, a sheet of an earlier build says so. */
export function dataBlocks(
  { text, period, live }: SheetFacts,
  existing: ExistingState
): BlockSpec[] {
  const isOn = live.state === "on";
  if (!isOn && !(BLOCK.dataTitle in existing.places)) return [];
  const line = isOn ? text.live.on(periodText(period, text)) : text.live.off;
  return [titleBlock(BLOCK.dataTitle, "data", text.live.title, line)];
}
