/** What only the analyst knows about customer value; null is not given, which is not 0. */
export interface KpiSettings {
  /** Gross margin as a fraction. */
  readonly margin: number | null;
  /** Cost of acquiring one customer, in money. */
  readonly cac: number | null;
  /** Years that a customer stays. */
  readonly lifespan: number | null;
}
