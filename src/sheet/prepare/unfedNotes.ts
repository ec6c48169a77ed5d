import { goalKpis } from "../../catalog/goals";
import { KPI_LIST, type KpiDefinition, type KpiId, type KpiNeed } from "../../catalog/kpis";
import type { Role, TableKind } from "../../data/table";
import { kpiTexts } from "../../i18n/kpis";
import { roleName } from "../../i18n/roles";
import type { NoteFact, SheetFacts } from "../facts";
import type { BuildRequest } from "../request";
import { hasRole, isFed } from "./isFed";

interface Lack {
  readonly kind: TableKind;
  readonly roles: readonly Role[];
}

/** Columns that the sources given lack for one way to measure a KPI; null when a whole source is not there. */
function lacksOf(set: readonly KpiNeed[], { sources }: BuildRequest): Lack[] | null {
  const lacks = set.map(({ kind, roles }): Lack | null => {
    const source = sources.find((one) => one.kind === kind);
    if (source === undefined) return null;
    const missing = (roles as readonly Role[]).filter((role) => !hasRole(source.mapping, role));
    return { kind, roles: missing };
  });
  return lacks.every((lack) => lack !== null)
    ? lacks.filter(({ roles }) => roles.length > 0)
    : null;
}

const size = (lacks: readonly Lack[]): number =>
  lacks.reduce((sum, { roles }) => sum + roles.length, 0);

/** The fewest columns that would feed a KPI; null when there are sources missing in every way. */
const nearest = ({ needs }: KpiDefinition, request: BuildRequest): Lack[] | null =>
  needs
    .map((set) => lacksOf(set, request))
    .filter((lacks) => lacks !== null)
    .sort((a, b) => size(a) - size(b))[0] ?? null;

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
    if (!isWanted(id, request) || isFed(definition, request)) return [];
    const lacks = nearest(definition, request);
    if (lacks === null) return [];
    const where = lacks.map(({ kind, roles }) => {
      const label = sources.find((source) => source.kind === kind)?.label ?? "";
      const names = roles.map((role) => roleName(kind, role, language).toLowerCase());
      return text.notes.lacksColumns(label, names.join(text.listSeparator));
    });
    const note = text.notes.unfed(kpiTexts[language].kpis[id].name, where.join(text.listSeparator));
    return [{ source: id, issue: text.notes.issues.leftOut, rows: null, firstRow: null, note }];
  });
}
