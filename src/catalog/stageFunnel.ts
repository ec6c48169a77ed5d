import type { Period } from "../calc/dates/period";
import type { DealOutcome } from "../calc/sales/stageWords";
import { workedDeals } from "./facts/workedDeals";
import type { DealRows } from "./rows";

/** Stages that a funnel shows at most, beside its first and last step. */
export const FUNNEL_STAGES = 8;

/** A step of the funnel: all deals worked on, those that reached a stage, or those won. */
export interface FunnelStep {
  readonly kind: "worked" | "stage" | "won";
  /** Name of the stage as the data spell it; empty for the first and last step. */
  readonly stage: string;
  readonly deals: number;
}

export interface StageFunnel {
  /** Never rising; empty when no deal was worked on. */
  readonly steps: readonly FunnelStep[];
  /** Stages of open deals, of which those with fewest deals may be left out of the steps. */
  readonly stages: number;
  readonly lost: number;
  readonly open: number;
  /** The stage at which most open deals stand; null when none is open. */
  readonly fullest: { readonly stage: string; readonly deals: number } | null;
}

const NO_FUNNEL: StageFunnel = { steps: [], stages: 0, lost: 0, open: 0, fullest: null };

interface OpenStage {
  readonly code: number;
  readonly name: string;
  readonly deals: number;
}

const keyOf = (stage: string | number): string => String(stage).trim().toLowerCase();

/** Mean known probability of the open deals of each stage; −1 where none is known. */
function probabilities({ stage, outcome, probability }: DealRows): Float64Array {
  const sum = new Float64Array(stage.labels.length);
  const known = new Float64Array(stage.labels.length);
  stage.codes.forEach((code, row) => {
    if (outcome[row] !== "open" || code < 0 || Number.isNaN(probability[row]!)) return;
    sum[code]! += probability[row]!;
    known[code]!++;
  });
  return sum.map((total, code) => (known[code] === 0 ? -1 : total / known[code]!));
}

/** The earlier stage first: as listed, then by probability, then as the data name them first. */
function inOrder(
  stages: readonly OpenStage[],
  rows: DealRows,
  listed: readonly string[]
): OpenStage[] {
  const place = new Map(listed.map((stage, i) => [keyOf(stage), i]));
  const probability = probabilities(rows);
  const placeOf = ({ name }: OpenStage): number => place.get(keyOf(name)) ?? listed.length;
  return [...stages].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) || probability[a.code]! - probability[b.code]! || a.code - b.code
  );
}

/** Stages of the open deals among some rows. */
function openStages({ stage, outcome }: DealRows, rows: Int32Array): OpenStage[] {
  const deals = new Int32Array(stage.labels.length);
  for (const row of rows) {
    const code = stage.codes[row]!;
    if (outcome[row] === "open" && code >= 0) deals[code]!++;
  }
  return stage.labels.flatMap((label, code) =>
    deals[code] === 0 ? [] : [{ code, name: String(label), deals: deals[code]! }]
  );
}

/** The stages with most deals, in the order given. */
function largest(stages: readonly OpenStage[]): readonly OpenStage[] {
  const bySize = [...stages].sort((a, b) => b.deals - a.deals).slice(0, FUNNEL_STAGES);
  return stages.filter((stage) => bySize.includes(stage));
}

/**
 * How far the deals worked on in a period have come, as they stand on the last day of the data. A deal has reached its
 * stage and all before it, a deal won has reached all. Where a deal was lost the data do not say, so it counts in the
 * first step only.
 */
export function stageFunnel(
  rows: DealRows,
  period: Period,
  listed: readonly string[] = []
): StageFunnel {
  const worked = workedDeals(rows, period);
  if (worked.length === 0) return NO_FUNNEL;
  const count = (outcome: DealOutcome): number =>
    worked.reduce((sum, row) => sum + (rows.outcome[row] === outcome ? 1 : 0), 0);
  const won = count("won");
  const stages = inOrder(openStages(rows, worked), rows, listed);
  const reached = new Map<OpenStage, number>();
  let deals = won;
  for (const stage of [...stages].reverse()) reached.set(stage, (deals += stage.deals));
  const shown = largest(stages).map((stage): FunnelStep => ({
    kind: "stage",
    stage: stage.name,
    deals: reached.get(stage)!,
  }));
  const first = { kind: "worked", stage: "", deals: worked.length } as const;
  const last = { kind: "won", stage: "", deals: won } as const;
  const fullest = [...stages].sort((a, b) => b.deals - a.deals)[0];
  return {
    steps: [first, ...shown, last],
    stages: stages.length,
    lost: count("lost"),
    open: count("open"),
    fullest: fullest === undefined ? null : { stage: fullest.name, deals: fullest.deals },
  };
}
