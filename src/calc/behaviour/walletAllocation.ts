/**
 * Wallet Allocation Rule: share of wallet, 0 to 1, expected from how a customer ranks the brands used; rank 1 is best, ties
 * have their mean rank; 1 ≤ rank ≤ brands. Keiningham et al. (2011), "Customer Loyalty Isn't Enough. Grow Your Share
 * of Wallet", Harvard Business Review.
 * @example walletAllocation(1, 3) // => 0.5
 */
export function walletAllocation(rank: number, brands: number): number {
  return (1 - rank / (brands + 1)) * (2 / brands);
}
