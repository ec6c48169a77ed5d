import { cleanText } from "../cells/cleanText";
import { flagMeaning } from "./flagWords";

const COMPLAINT = /complain|投[诉訴]|客[诉訴]|抱怨/;
const DENIED = /^(?:not?|non)\b|非|不是|^[无無]/;

const saysComplaint = (text: string): boolean => COMPLAINT.test(text) && !DENIED.test(text);

/**
 * Whether the reason of a ticket is a complaint: 1 or 0. A column that is itself called complaint is a flag.
 * @example complaintMeaning("Case Reason")("Complaint") // => 1
 */
export function complaintMeaning(header: string): (cell: string | number) => number {
  const isFlag = COMPLAINT.test(cleanText(header).toLowerCase());
  return (cell) => {
    const flag = isFlag ? flagMeaning(cell) : NaN;
    if (!Number.isNaN(flag)) return flag;
    return saysComplaint(cleanText(String(cell)).toLowerCase()) ? 1 : 0;
  };
}
