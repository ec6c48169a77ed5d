import type { KpiDefinition, KpiNeed } from "./kpis";
import type { Role, TableKind } from "./sources";

/** A source with the columns that play its roles. */
export interface MappedSource {
  readonly kind: TableKind;
  readonly mapping: Readonly<Partial<Record<Role, number>>>;
}

/** What a KPI lacks of one kind of source: the whole source, or some of its columns. */
export interface Lack {
  readonly kind: TableKind;
  readonly isWhole: boolean;
  readonly roles: readonly Role[];
}

/** True for a column that a source has; an amount may also be quantity × unit price. */
const hasRole = ({ mapping }: MappedSource, role: Role): boolean =>
  mapping[role] !== undefined ||
  (role === "amount" && mapping.quantity !== undefined && mapping.unitPrice !== undefined);

function lackOf({ kind, roles }: KpiNeed, sources: readonly MappedSource[]): Lack[] {
  const source = sources.find((one) => one.kind === kind);
  if (source === undefined) return [{ kind, isWhole: true, roles }];
  const missing = (roles as readonly Role[]).filter((role) => !hasRole(source, role));
  return missing.length === 0 ? [] : [{ kind, isWhole: false, roles: missing }];
}

/** A missing source is more to bring than missing columns of one that is there. */
const effort = (lacks: readonly Lack[]): number =>
  lacks.reduce((sum, { isWhole, roles }) => sum + (isWhole ? 100 : 0) + roles.length, 0);

/** What the sources lack for a KPI, the easiest way to bring it; empty when they can feed it. */
export function lacksOf(
  { needs }: Pick<KpiDefinition, "needs">,
  sources: readonly MappedSource[]
): readonly Lack[] {
  const ways = needs.map((set) => set.flatMap((need) => lackOf(need, sources)));
  return ways.reduce((best, way) => (effort(way) < effort(best) ? way : best));
}
