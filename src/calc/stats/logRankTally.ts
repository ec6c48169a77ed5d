import type { IdColumn } from "../columns";

/** Events of each group, as many as there were and as were expected if all groups shared one curve. */
export interface LogRankTally {
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  /** Lower triangle, by rows, of the covariance of observed − expected. */
  readonly covariance: readonly Float64Array[];
}

/** Adds the hypergeometric moments of d events among those at risk: n in all, atRisk[g] in group g. */
function addMoments(tally: LogRankTally, atRisk: Float64Array, n: number, d: number): void {
  const { expected, covariance } = tally;
  const spread = n > 1 ? (d * (n - d)) / (n - 1) / (n * n) : 0;
  for (let g = 0; g < expected.length; g++) {
    const own = atRisk[g]!;
    if (own === 0) continue;
    expected[g] = expected[g]! + (d * own) / n;
    const row = covariance[g]!;
    for (let h = 0; h < g; h++) row[h] = row[h]! - spread * own * atRisk[h]!;
    row[g] = row[g]! + spread * own * (n - own);
  }
}

/**
 * Observed and expected events of groups over all times of events: Mantel (1966), Cancer Chemotherapy Reports
 * 50:163-170; Peto & Peto (1972), JRSS A 135:185-207. `event` is 1 for an end, 0 for a censored duration.
 */
export function logRankTally(
  duration: Float64Array,
  event: Float64Array,
  { codes, labels }: IdColumn
): LogRankTally {
  const groups = labels.length;
  const tally: LogRankTally = {
    observed: new Float64Array(groups),
    expected: new Float64Array(groups),
    covariance: Array.from({ length: groups }, (_, g) => new Float64Array(g + 1)),
  };
  const atRisk = new Float64Array(groups);
  for (const code of codes) atRisk[code] = atRisk[code]! + 1;
  const order = Int32Array.from(duration.keys()).sort((a, b) => duration[a]! - duration[b]!);
  for (let from = 0, to = 0; from < order.length; from = to) {
    let d = 0;
    for (; to < order.length && duration[order[to]!] === duration[order[from]!]; to++) {
      if (event[order[to]!] !== 1) continue;
      const group = codes[order[to]!]!;
      tally.observed[group] = tally.observed[group]! + 1;
      d++;
    }
    if (d > 0) addMoments(tally, atRisk, order.length - from, d);
    for (let i = from; i < to; i++) {
      const group = codes[order[i]!]!;
      atRisk[group] = atRisk[group]! - 1;
    }
  }
  return tally;
}
