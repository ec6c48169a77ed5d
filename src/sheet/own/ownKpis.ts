import type { KpiOfPeriod } from "../history/withHistory";
import { TABLE } from "../names";
import type { NoteFact } from "../facts";
import type { BuildRequest } from "../request";
import { type OwnContext, ownFacts } from "./ownFacts";
import { ownRows, unknownTargets } from "./ownRows";

/** The KPIs of the analyst's own, below those of the catalogue. */
export const ownKpis = (
  { targets = [] }: BuildRequest,
  context: OwnContext
): readonly KpiOfPeriod[] =>
  ownFacts(ownRows(context.existing.rows[TABLE.targets] ?? [], targets), context);

/** Targets that were handed over for a KPI that nobody knows: they are not lost without a word. */
export const unknownTargetNotes = (
  { targets = [] }: BuildRequest,
  { existing, text }: Pick<OwnContext, "existing" | "text">
): NoteFact[] =>
  unknownTargets(existing.rows[TABLE.targets] ?? [], targets).map((id) => ({
    ...{ source: id, issue: text.notes.issues.leftOut, note: text.own.unknownTarget(id) },
    rows: null,
    firstRow: null,
  }));
