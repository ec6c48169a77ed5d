import { serialOf } from "../../data/dates/serialOf";

/**
 * Serial of a day as date fields give it; null for anything else.
 * @example isoSerial("2025-03-01") // => 45717
 */
export function isoSerial(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return null;
  const serial = serialOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return Number.isNaN(serial) ? null : serial;
}
