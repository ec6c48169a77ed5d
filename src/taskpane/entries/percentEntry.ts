import { readAmountText } from "../../data/amounts/readAmountText";

/**
 * A rate as people type it: with a percent sign, as a percentage, or as a fraction; null when it is none. From 1 to 2
 * a bare number could be either, and is refused.
 * @example percentEntry("84 %") // => 0.84
 * @example percentEntry("84") // => 0.84
 * @example percentEntry("0.84") // => 0.84
 * @example percentEntry("1.1") // => null
 */
export function percentEntry(text: string): number | null {
  const value = readAmountText(text.replaceAll(" ", "").replace("％", "%")).point;
  if (Number.isNaN(value)) return null;
  if (/[%％]/.test(text)) return value;
  const size = Math.abs(value);
  if (size < 1) return value;
  return size < 2 ? null : Number((value / 100).toPrecision(15));
}
