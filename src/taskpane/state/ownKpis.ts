import type { KpiFormat } from "../../catalog/kpis";
import { cellReference } from "../entries/cellReference";

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
export const isOwnId = (id: string): boolean => OWN_ID.test(id);

/** The first id that none of those in use is: a row of the sheet keeps its id for ever. */
export function nextOwnId(used: readonly string[]): string {
  const numbers = used.map((id) => Number(OWN_ID.exec(id)?.[1] ?? 0));
  return `OWN${Math.max(0, ...numbers) + 1}`;
}

/** Parts of an own KPI that are missing or cannot be read. */
export function unfinishedParts({ name, cell }: OwnKpi): ("name" | "cell")[] {
  const parts: ("name" | "cell")[] = [];
  if (name.trim() === "") parts.push("name");
  if (cellReference(cell) === null) parts.push("cell");
  return parts;
}
