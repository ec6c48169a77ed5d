import type { FoundDateOrder } from "../recognition";
import type { DateOrder } from "../table";

/**
 * The order of day and month that the date columns of one source prove together; null when none does, or when they
 * contradict each other.
 * @example provenOrder(["ambiguous", "mdy", "ymd"]) // => "mdy"
 */
export function provenOrder(found: readonly (FoundDateOrder | null)[]): DateOrder | null {
  const proven = new Set(found.filter((order) => order === "dmy" || order === "mdy"));
  const [order = null] = proven;
  return proven.size === 1 && !found.includes("mixed") ? order : null;
}
