export const en = {
  title: "Customer segments by recency, frequency and money (RFM)",
  segment: "Segment",
  customers: "Customers",
  share: "Share",
  revenue: "Revenue",
  revenueShare: "Revenue share",
  recency: "Recency, days",
  total: "All customers",
  summary: (segment: string, customers: string, share: string): string =>
    `${segment} is the largest segment: ${customers} customers, ${share} of all.`,
  none: "There are not enough customers with a purchase for segments.",
};
