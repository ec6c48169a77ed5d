/** How satisfaction is told: share of the highest answers, mean score, or points from 0 to 100. */
export const CSAT_MODES = ["top", "mean", "points"] as const;
/** What complaints are counted against when it comes from the order log. */
export const COMPLAINT_BASES = ["customers", "orders"] as const;
/** What stands for loyalty in the coefficient, by KPI id. */
export const LOYALTY_KPIS = ["REPEAT", "REFERRAL"] as const;

/**
 * What only the analyst knows; null is not given, which is not 0. A word that is none of those a setting takes is not
 * given either.
 */
export interface KpiSettings {
  /** Gross margin as a fraction. */
  readonly margin: number | null;
  /** Cost of acquiring one customer, in money. */
  readonly cac: number | null;
  /** Years that a customer stays. */
  readonly lifespan: number | null;
  readonly csatMode: (typeof CSAT_MODES)[number] | null;
  /** How many of the highest answers count as satisfied. */
  readonly csatTop: number | null;
  /** Questionnaires sent in the period. */
  readonly surveysSent: number | null;
  /** What complaints are counted against: a number of the period, or what the order log says. */
  readonly complaintBase: number | (typeof COMPLAINT_BASES)[number] | null;
  /** Number of the base that the complaint rate is for. */
  readonly complaintPer: number | null;
  /** Hours within which a ticket should have its first response. */
  readonly slaHours: number | null;
  readonly loyalty: (typeof LOYALTY_KPIS)[number] | null;
  /** Stages of deals in their order, for the funnel. */
  readonly stages: readonly string[] | null;
  /** Benchmarks of the coefficient, fractions. */
  readonly benchmarkSatisfaction: number | null;
  readonly benchmarkLoyalty: number | null;
  readonly benchmarkConversion: number | null;
}

/** Nothing given, but the words and numbers that have a first value. */
export const NO_SETTINGS: KpiSettings = {
  ...{ margin: null, cac: null, lifespan: null },
  ...{ csatMode: "top", csatTop: 2, surveysSent: null },
  ...{ complaintBase: "orders", complaintPer: 100, slaHours: null },
  ...{ loyalty: "REPEAT", stages: null },
  ...{ benchmarkSatisfaction: null, benchmarkLoyalty: null, benchmarkConversion: null },
};

/** The settings as they hold for another period: what was counted in the period itself says nothing about others. */
export const settingsElsewhere = (settings: KpiSettings): KpiSettings => ({
  ...settings,
  surveysSent: null,
  complaintBase: typeof settings.complaintBase === "number" ? null : settings.complaintBase,
});
