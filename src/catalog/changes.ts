import { benjaminiHochberg } from "../calc/stats/benjaminiHochberg";
import { newcombeTest } from "../calc/stats/newcombeTest";
import { welchTest } from "../calc/stats/welchTest";
import { promoterDifference } from "../calc/voice/promoterDifference";
import { durationTest } from "./durationTest";
import { CONFIDENCE, type Measure } from "./measure";

/** What the period's number is held against: the period before, or the same one of the year before. */
export type Baseline = "previous" | "lastYear";

/** How a KPI has changed; `none` is a change that chance alone explains. */
export interface Change {
  readonly kind: "rise" | "fall" | "none";
  readonly baseline: Baseline;
  /** The number it is compared with. */
  readonly from: number;
}

/** Share of false alarms that is accepted among the changes called real, over all KPIs of a sheet. */
const FALSE_DISCOVERY_RATE = 0.05;

/** Observations of a period below which nothing is called real: two of two against none of two is no finding. */
const FEWEST = 5;

/** p-value of a change; null where there is no test, so no claim. */
function pValue({ sample: now }: Measure, { sample: then }: Measure): number | null {
  if (isSmall(now) || isSmall(then)) return null;
  if (now?.kind === "proportion" && then?.kind === "proportion") return newcombeTest(then, now);
  if (now?.kind === "mean" && then?.kind === "mean") return welchTest(then, now);
  if (now?.kind === "promoters" && then?.kind === "promoters")
    return promoterDifference(then, now, CONFIDENCE).p;
  if (now?.kind === "durations" && then?.kind === "durations") return durationTest(then, now);
  return null;
}

const isSmall = (sample: Measure["sample"]): boolean =>
  sample !== null && sample.kind !== "durations" && sample.n < FEWEST;

/**
 * Which KPIs have really changed, in their order: tests by Newcombe's limits of shares, Welch's t tests, z tests of net promoter scores
 * and log-rank tests of durations, with the false discovery rate held over all of them. null where nothing can be tested.
 * The periods share customers; the tests treat them as independent samples.
 */
export function changes(
  pairs: readonly {
    readonly actual: Measure;
    readonly before: Measure;
    readonly baseline: Baseline;
  }[]
): (Change | null)[] {
  const pValues = pairs.map(({ actual, before }) => pValue(actual, before));
  const isReal = benjaminiHochberg(pValues, FALSE_DISCOVERY_RATE);
  return pairs.map(({ actual, before, baseline }, i) => {
    if (pValues[i] === null) return null;
    const [from, to] = [before.value!, actual.value!];
    const kind = !isReal[i] || to === from ? "none" : to > from ? "rise" : "fall";
    return { kind, baseline, from };
  });
}
