import type { KpiDefinition } from "../../catalog/kpis";
import { lacksOf } from "../../catalog/lacks";
import type { BuildRequest } from "../request";

/** True when the sources have every column that the KPI needs, in one way or another. */
export const isFed = (
  definition: Pick<KpiDefinition, "needs">,
  { sources }: Pick<BuildRequest, "sources">
): boolean => lacksOf(definition, sources).length === 0;
