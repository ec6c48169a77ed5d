import type { Breakdown } from "../../catalog/breakdown/breakdown";
import type { BreakdownFact } from "../facts";
import type { BuildRequest } from "../request";

/** The breakdown with the headers of the columns that it splits by. */
export function breakdownFacts(
  breakdown: Breakdown | null,
  { sources }: BuildRequest,
  separator: string
): BreakdownFact | null {
  if (breakdown === null) return null;
  const headers = sources
    .filter(({ kind }) => breakdown.kinds.includes(kind))
    .map((source) => source.headers?.by?.trim() ?? "")
    .filter((header, i, all) => header !== "" && all.indexOf(header) === i);
  const { kpis, groups } = breakdown;
  return { by: headers.join(separator), kpis, groups };
}
