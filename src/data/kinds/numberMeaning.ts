import { readAmountText } from "../amounts/readAmountText";
import type { Meaning } from "./kindDefinition";

/** A number as it is written: 3, "3", "75%" (which is 0.75) or "0,75". */
export const numberMeaning: Meaning = (cell) => {
  if (typeof cell === "number") return cell;
  const { point, comma } = readAmountText(cell);
  return Number.isNaN(point) ? comma : point;
};
