import type { KpiOfPeriod } from "../history/withHistory";
import { TABLE } from "../names";
import type { NoteFact } from "../facts";
import type { BuildRequest } from "../request";
import { aboutNote } from "../notes/aboutNote";
import { type OwnContext, ownFacts } from "./ownFacts";
import { ownRows, unknownTargets, unshownTargets } from "./ownRows";

/** The KPIs of the analyst's own, below those of the catalogue. */
export const ownKpis = (
  { targets = [] }: BuildRequest,
  context: OwnContext
): readonly KpiOfPeriod[] =>
  ownFacts(ownRows(context.existing.rows[TABLE.targets] ?? [], targets), context);

/** Targets that were handed over for a KPI that nobody knows, or that is not shown: none is lost without a word. */
export function unusedTargetNotes(
  { targets = [] }: BuildRequest,
  shown: readonly { readonly id: string }[],
  { existing, text }: Pick<OwnContext, "existing" | "text">
): NoteFact[] {
  const rows = existing.rows[TABLE.targets] ?? [];
  const note = (id: string, sentence: string): NoteFact =>
    aboutNote(id, text.notes.issues.leftOut, sentence);
  return [
    ...unknownTargets(rows, targets).map((id) => note(id, text.own.unknownTarget(id))),
    ...unshownTargets(shown, rows, targets).map((id) => note(id, text.own.unshownTarget(id))),
  ];
}
