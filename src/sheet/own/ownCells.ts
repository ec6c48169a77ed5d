import type { ExistingState } from "../existing";
import { TABLE } from "../names";
import type { BuildRequest } from "../request";
import { ownRows } from "./ownRows";
import { referenceText, type SourceReference } from "./sourceReference";

/** A cell that an own KPI names, as the workbook has it; an error is its text, such as #DIV/0!. */
export interface OwnCell {
  readonly value: string | number | boolean;
  readonly numberFormat: string;
}

/** The cells that own KPIs name, by `referenceText`; what is not one cell of the workbook is absent. */
export type OwnCells = ReadonlyMap<string, OwnCell>;

export const NO_CELLS: OwnCells = new Map();

/** What has to be read from the workbook for the own KPIs of a build, each once. */
export function ownReferences(
  { rows }: ExistingState,
  { targets = [] }: BuildRequest
): readonly SourceReference[] {
  const named = ownRows(rows[TABLE.targets] ?? [], targets).flatMap(({ source }) =>
    source.type === "reference" ? [source.reference] : []
  );
  return [...new Map(named.map((reference) => [referenceText(reference), reference])).values()];
}
