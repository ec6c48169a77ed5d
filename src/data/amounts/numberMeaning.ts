import { readAmountText } from "./readAmountText";

/** A number as it is written: 3, "3", "75%" (which is 0.75) or "0,75". */
export function numberMeaning(cell: string | number): number {
  if (typeof cell === "number") return cell;
  const { point, comma } = readAmountText(cell);
  return Number.isNaN(point) ? comma : point;
}
