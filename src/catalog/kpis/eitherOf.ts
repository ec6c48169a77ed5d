import type { PeriodFacts } from "../periodFacts";
import type { KpiDefinition } from "./definition";

/** By the sources that there are, not by those with facts of the period: all periods are measured in one way. */
const isFed = ({ needs }: KpiDefinition, facts: PeriodFacts): boolean =>
  needs.some((set) => set.every(({ kind }) => facts.kinds.has(kind)));

/** One KPI that two kinds of sources can tell: the first where its sources are there, else the second. */
export const eitherOf = (first: KpiDefinition, second: KpiDefinition): KpiDefinition => ({
  ...first,
  needs: [...first.needs, ...second.needs],
  ...(second.looksBack === undefined ? {} : { looksBack: second.looksBack }),
  measure: (facts) => (isFed(first, facts) ? first : second).measure(facts),
});
