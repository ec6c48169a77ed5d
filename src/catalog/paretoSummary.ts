import { paretoShare } from "../calc/concentration/paretoShare";

/** Share of customers that counts as the top. */
export const TOP_CUSTOMERS = 0.2;

const TENTHS = 10;

/** What the largest customers hold of the revenue. */
export interface ParetoStep {
  /** Share of the customers, 0.1 to 1. */
  readonly share: number;
  /** That many of them, rounded up to whole ones. */
  readonly customers: number;
  /** Share of the revenue that these customers hold. */
  readonly revenueShare: number;
}

export interface ParetoSummary {
  /** Tenth by tenth; empty where there are no shares: with a negative total, or when all are 0. */
  readonly steps: readonly ParetoStep[];
  /** Customers whose total is negative. */
  readonly negative: number;
}

/** What the largest customers hold, from the net revenue of each. */
export function paretoSummary(totals: Float64Array): ParetoSummary {
  const negative = totals.reduce((count, total) => count + (total < 0 ? 1 : 0), 0);
  if (negative > 0 || !totals.some((total) => total > 0)) return { steps: [], negative };
  const steps = Array.from({ length: TENTHS }, (_, i) => {
    const share = (i + 1) / TENTHS;
    const customers = Math.ceil(((i + 1) * totals.length) / TENTHS);
    return { share, customers, revenueShare: paretoShare(totals, share) };
  });
  return { steps, negative };
}
