import type { BlockSpec } from "../block/blockSpec";
import type { SheetFacts } from "../facts";
import type { Scored } from "../scorecard/scored";
import { detailBlocks } from "../sheets/detailBlocks";
import { summaryBlocks } from "../sheets/summaryBlocks";

export const namesOf = (specs: readonly BlockSpec[]): ReadonlySet<string> =>
  new Set(specs.map(({ name }) => name));

/** Names of the blocks that people read, as far as these facts fill them. */
export const plannedNames = (facts: SheetFacts, results: Scored): ReadonlySet<string> =>
  namesOf([...summaryBlocks(facts, results), ...detailBlocks(facts)]);
