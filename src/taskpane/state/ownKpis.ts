import type { KpiFormat } from "../../catalog/kpis";
import { sourceReference } from "../../sheet/own/sourceReference";
import type { KeptTargets } from "../host";

/** What an own KPI can be measured in. */
export const OWN_FORMATS = [
  ...(["percent", "money", "count", "ratio", "points", "days", "hours"] as const),
] satisfies readonly KpiFormat[];
export type OwnFormat = (typeof OWN_FORMATS)[number];

export const OWN_DIRECTIONS = ["up", "down"] as const;
export type OwnDirection = (typeof OWN_DIRECTIONS)[number];

/** A KPI that is read from a cell, as the analyst describes it. */
export interface OwnKpi {
  readonly id: string;
  readonly name: string;
  readonly format: OwnFormat;
  readonly direction: OwnDirection;
  /** The cell as typed. */
  readonly cell: string;
}

export type OwnPart = Exclude<keyof OwnKpi, "id">;

const OWN_ID = /^OWN(\d+)$/;

/** The first id that none of those in use is: a row of the sheet keeps its id for ever. */
export function nextOwnId(used: readonly string[]): string {
  const numbers = used.map((id) => Number(OWN_ID.exec(id)?.[1] ?? 0));
  return `OWN${Math.max(0, ...numbers) + 1}`;
}

/** The source of an own KPI as the sheet of targets has it: a cell, a name, or a number that was typed there. */
export const keptSource = (kept: KeptTargets | null, id: string): string =>
  String(kept?.targets[id]?.source ?? "").replace(/^=/, "");

/** Parts of an own KPI that are missing or cannot be read; what the sheet has is left as it is. */
export function unfinishedParts({ id, name, cell }: OwnKpi, kept: KeptTargets | null) {
  const parts: ("name" | "cell")[] = [];
  const isKept = cell !== "" && cell === keptSource(kept, id);
  if (name.trim() === "") parts.push("name");
  if (!isKept && sourceReference(cell) === null) parts.push("cell");
  return parts;
}
