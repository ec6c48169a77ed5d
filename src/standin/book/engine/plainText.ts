import type { Position } from "./engineTypes";
import type { TableGetters } from "./tableDirectory";

/** Text that cannot be anything else: it begins with a letter and is no truth value. */
const PLAIN = /^(?!(?:true|false)$)\p{L}/iu;

/**
 * Text that stands in a cell as it is shown, "" for an empty cell; null for what has to be calculated or formatted
 * first. It tells what was written in the middle of a batch, without going through every formula.
 */
export function plainText(getters: TableGetters, position: Position): string | null {
  const content = getters.getCell(position)?.content ?? "";
  if (content === "") return getters.getCell(position)?.isFormula === true ? null : "";
  if (content.startsWith("'")) return content.slice(1);
  return PLAIN.test(content) ? content : null;
}
