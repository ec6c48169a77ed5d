import type { Period } from "../calc/dates/period";
import type { Proportion } from "../calc/stats/proportion";
import type { DealFacts, OpenPipeline } from "./facts/dealFacts";
import type { DealRows } from "./rows";
import { stageFunnel, type StageFunnel } from "./stageFunnel";

/** What deals show beside their KPIs. */
export interface DealSummary {
  readonly funnel: StageFunnel;
  readonly pipeline: OpenPipeline;
  /** Deals won among those decided; null for a period without data. */
  readonly decided: { readonly actual: Proportion; readonly previous: Proportion | null };
}

/** The deals of a period; null where it has no data. */
export const dealSummary = (
  rows: DealRows,
  period: Period,
  facts: { readonly actual: DealFacts | null; readonly before: DealFacts | null },
  stages: readonly string[]
): DealSummary | null =>
  facts.actual === null
    ? null
    : {
        funnel: stageFunnel(rows, period, stages),
        pipeline: facts.actual.pipeline,
        decided: { actual: facts.actual.decided, previous: facts.before?.decided ?? null },
      };
