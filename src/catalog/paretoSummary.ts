import { paretoShare } from "../calc/concentration/paretoShare";

/** Share of customers that counts as the top. */
export const TOP_CUSTOMERS = 0.2;

const TENTHS = 10;

/** What the largest customers hold of the revenue, tenth by tenth. */
export interface ParetoStep {
  /** Share of the customers, 0.1 to 1, rounded up to whole ones. */
  readonly share: number;
  readonly customers: number;
  /** Share of the revenue that these customers hold. */
  readonly revenueShare: number;
}

/** Pareto steps of customers' net revenue; none where the totals have no shares: a negative one, or all of them 0. */
export function paretoSummary(totals: Float64Array): ParetoStep[] {
  const hasShares = totals.every((total) => total >= 0) && totals.some((total) => total > 0);
  if (!hasShares) return [];
  return Array.from({ length: TENTHS }, (_, i) => {
    const share = (i + 1) / TENTHS;
    const customers = Math.ceil(((i + 1) * totals.length) / TENTHS);
    return { share, customers, revenueShare: paretoShare(totals, share) };
  });
}
