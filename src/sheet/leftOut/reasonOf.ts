import type { SheetFacts } from "../facts";
import type { OptionalBlock } from "./optionalBlocks";

/** Why a block is not there: the data that would fill it, as a whole sentence. */
export function reasonOf({ needs, why }: OptionalBlock, facts: SheetFacts): string {
  const { text, sources } = facts;
  if (why !== undefined) return why(text);
  const isThere = (kind: string): boolean => sources.some((source) => source.kind === kind);
  if (needs.length === 0 || needs.some((set) => set.every(isThere))) return text.leftOut.lacks;
  const [nearest = []] = needs;
  const missing = nearest.filter((kind) => !isThere(kind)).map((kind) => text.leftOut.kinds[kind]);
  return text.leftOut.needs(missing.join(text.listSeparator));
}
