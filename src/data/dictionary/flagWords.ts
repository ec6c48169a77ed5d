import { cleanText } from "../cells/cleanText";
import { words } from "./words";

const TRUE_WORDS: ReadonlySet<string> = new Set(
  words("1 | true | yes | y | t | 是 | √ | ✓ | 有 | 已转化 | 已转换 | 已轉換 | 已轉化")
);
const FALSE_WORDS: ReadonlySet<string> = new Set(
  words("0 | false | no | n | f | 否 | × | x | 无 | 無 | 未转化 | 未转换 | 未轉換 | 未轉化")
);

/**
 * What a flag says: 1 yes, 0 no, NaN for anything else.
 * @example flagMeaning("是") // => 1
 */
export function flagMeaning(cell: string | number): number {
  const text = cleanText(String(cell)).toLowerCase();
  if (TRUE_WORDS.has(text)) return 1;
  return FALSE_WORDS.has(text) ? 0 : NaN;
}
