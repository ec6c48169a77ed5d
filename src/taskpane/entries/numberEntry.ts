import { readAmountText } from "../../data/amounts/readAmountText";

/** A number as people type it, grouped or not; null when it is none. A rate is no number here. */
export function numberEntry(text: string): number | null {
  const value = readAmountText(text.trim()).point;
  return Number.isNaN(value) || /[%％]/.test(text) ? null : value;
}
