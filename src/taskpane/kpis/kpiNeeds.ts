import { KPIS, type KpiId, type KpiNeed } from "../../catalog/kpis";
import type { Role, TableKind } from "../../data/table";
import { type ChosenSource, mappingInForce } from "../state/source";

/** What a KPI lacks of one kind of source: the whole source, or some of its columns. */
export interface Lack {
  readonly kind: TableKind;
  readonly isWhole: boolean;
  readonly roles: readonly Role[];
}

const hasRole = (source: ChosenSource, role: Role): boolean => {
  const mapping = mappingInForce(source);
  const isProduct = mapping.quantity !== undefined && mapping.unitPrice !== undefined;
  return mapping[role] !== undefined || (role === "amount" && isProduct);
};

function lackOf({ kind, roles }: KpiNeed, sources: readonly ChosenSource[]): Lack[] {
  const source = sources.find((one) => one.kind === kind);
  if (source === undefined) return [{ kind, isWhole: true, roles }];
  const missing = (roles as readonly Role[]).filter((role) => !hasRole(source, role));
  return missing.length === 0 ? [] : [{ kind, isWhole: false, roles: missing }];
}

/** A missing source is more to bring than missing columns of one that is there. */
const effort = (lacks: readonly Lack[]): number =>
  lacks.reduce((sum, { isWhole, roles }) => sum + (isWhole ? 100 : 0) + roles.length, 0);

/** What the sources lack for a KPI, the easiest way to bring it; empty when they can feed it. */
export function lacksOf(id: KpiId, sources: readonly ChosenSource[]): readonly Lack[] {
  const ways = KPIS[id].needs.map((set: readonly KpiNeed[]) =>
    set.flatMap((need) => lackOf(need, sources))
  );
  return ways.reduce((best, way) => (effort(way) < effort(best) ? way : best));
}
