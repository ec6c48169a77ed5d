import { goalKpis } from "../../catalog/goals";
import { KPI_LIST, type KpiId } from "../../catalog/kpis";
import { lacksOf } from "../../catalog/lacks";
import { kpiTexts } from "../../i18n/kpis";
import { roleName } from "../../i18n/roles";
import type { NoteFact, SheetFacts } from "../facts";
import { aboutNote } from "../notes/aboutNote";
import type { BuildRequest } from "../request";

/** True for a KPI that would be shown, had the sources its columns. */
function isWanted(id: KpiId, { kpis, goals = [] }: BuildRequest): boolean {
  if (kpis !== undefined) return kpis.includes(id);
  return goals.length === 0 || goalKpis(goals, () => true).fed.has(id);
}

/** KPIs that are not on the sheet because a column is missing in a source that is there, so that nobody looks for them in vain. */
export function unfedNotes(
  { language, text, sources }: Pick<SheetFacts, "language" | "text" | "sources">,
  request: BuildRequest
): NoteFact[] {
  return KPI_LIST.flatMap(([id, definition]): NoteFact[] => {
    if (!isWanted(id, request)) return [];
    const lacks = lacksOf(definition, request.sources);
    if (lacks.length === 0 || lacks.some(({ isWhole }) => isWhole)) return [];
    const where = lacks.map(({ kind, roles }) => {
      const label = sources.find((source) => source.kind === kind)?.label ?? "";
      const names = roles.map((role) => roleName(kind, role, language).toLowerCase());
      return text.notes.lacksColumns(label, names.join(text.listSeparator));
    });
    const note = text.notes.unfed(kpiTexts[language].kpis[id].name, where.join(text.listSeparator));
    return [aboutNote(id, text.notes.issues.leftOut, note)];
  });
}
