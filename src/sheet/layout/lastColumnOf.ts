import type { PlannedBlock } from "../plan";
import type { SheetLook } from "./looks";

/** Last column that a sheet prints: what its look says, else the last of its blocks. */
export const lastColumnOf = (
  { lastColumn }: Pick<SheetLook, "lastColumn">,
  blocks: readonly Pick<PlannedBlock, "place">[]
): number =>
  lastColumn ?? Math.max(0, ...blocks.map(({ place }) => place.column + place.columns - 1));
