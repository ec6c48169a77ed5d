import { cleanText } from "../cells/cleanText";
import { isUnit } from "./headerUnits";

export interface NormalHeader {
  /** What is compared with the dictionary. */
  readonly key: string;
  /** The unit in brackets behind it, without the brackets. */
  readonly unit: string | null;
}

const REQUIRED = /^\*\s*|\s*\*$|\s*[([【]?(?:必填|required)[)\]】]?$/;
const TRAILING_BRACKET = /^(.*\S)\s*[([【]([^()[\]【】]*)[)\]】]$/;

/**
 * A header as the dictionary writes it, with its unit kept apart.
 * @example normaliseHeader("订单金额（万元）*") // => { key: "订单金额", unit: "万元" }
 */
export function normaliseHeader(header: string): NormalHeader {
  const text = cleanText(header).replace(/\s+/g, " ").toLowerCase();
  const plain = text.replace(REQUIRED, "").replace(REQUIRED, "");
  const [, name, unit] = TRAILING_BRACKET.exec(plain) ?? [];
  if (name !== undefined && unit !== undefined && isUnit(unit)) return { key: name, unit };
  return { key: plain, unit: null };
}

/**
 * A header without what field names and labels differ in: case, spaces and joining signs.
 * @example joinedHeader("Customer_ID") // => "customerid"
 */
export const joinedHeader = (text: string): string => text.toLowerCase().replace(/[\s._\-/]+/g, "");
