import type { KpiDefinition } from "../../catalog/kpis";
import type { ColumnMapping, Role } from "../../data/table";
import type { BuildRequest } from "../request";

/** True for a column that a source has; an amount may also be quantity × unit price. */
export const hasRole = (mapping: ColumnMapping, role: Role): boolean =>
  mapping[role] !== undefined ||
  (role === "amount" && mapping.quantity !== undefined && mapping.unitPrice !== undefined);

/** True when the sources have every column that the KPI needs, in one way or another. */
export const isFed = (
  { needs }: Pick<KpiDefinition, "needs">,
  { sources }: Pick<BuildRequest, "sources">
): boolean =>
  needs.some((set) =>
    set.every(({ kind, roles }) =>
      sources.some(
        (source) =>
          source.kind === kind && roles.every((role: Role) => hasRole(source.mapping, role))
      )
    )
  );
