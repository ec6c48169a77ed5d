import { funnelSteps } from "../../calc/sales/funnelSteps";
import type { DealSummary } from "../../catalog/dealSummary";
import type { Settings } from "../targets/settingKeys";

/** What the results file holds of deals; null where there is no number. */
export interface DealResults {
  /** Deals that reached each stage; the first step is all deals worked on, the last those won. */
  readonly funnel: readonly {
    readonly kind: "worked" | "stage" | "won";
    readonly stage: string;
    readonly deals: number;
    readonly stepRate: number | null;
    readonly cumulativeRate: number | null;
  }[];
  readonly pipeline: {
    readonly openDeals: number;
    readonly openAmount: number | null;
    readonly weighted: number | null;
    readonly quota: number | null;
    /** Open amount ÷ quota. */
    readonly coverage: number | null;
    readonly winRate: number | null;
    /** Open deals without amount or probability, in none of the amounts. */
    readonly unknown: number;
  };
}

function funnelResult({ funnel }: DealSummary): DealResults["funnel"] {
  const rates = funnelSteps(Float64Array.from(funnel.steps, ({ deals }) => deals));
  return funnel.steps.map(({ kind, stage, deals }, i) => ({
    ...{ kind, stage, deals },
    stepRate: rates.stepRate[i]!,
    cumulativeRate: rates.cumulativeRate[i]!,
  }));
}

function pipelineResult({ pipeline, decided }: DealSummary, { quota }: Settings) {
  const { deals, open, weighted, unknown } = pipeline;
  const target = typeof quota === "number" ? quota : null;
  const { k, n } = decided.actual;
  return {
    openDeals: deals,
    openAmount: deals === 0 ? null : open,
    weighted: deals === 0 ? null : weighted,
    quota: target,
    coverage: deals === 0 || target === null || target <= 0 ? null : open / target,
    winRate: n === 0 ? null : k / n,
    unknown,
  };
}

/** Funnel and pipeline, with the numbers that the sheet's formulas give. */
export const dealResults = (deals: DealSummary, settings: Settings): DealResults => ({
  funnel: funnelResult(deals),
  pipeline: pipelineResult(deals, settings),
});
