/** Open deals and the quota that they are held against. */
export const en = {
  title: "Pipeline",
  measure: "Measure",
  actual: "Actual",
  previous: "Previous",
  from: "Where it comes from",
  missing: "not given",
  lines: {
    open: "Open deals",
    amount: "Open amount",
    weighted: "Weighted pipeline",
    quota: "Quota",
    coverage: "Coverage",
    winRate: "Win rate",
    unknown: "Open, no amount or probability",
  },
  about: {
    open: (): string =>
      "Created before the period's end, open on the last day of the data, with amount and probability",
    amount: (): string => "Amounts of the open deals whose probability is neither 0 nor 1",
    weighted: (): string => "Amount × probability of the open deals",
    quota: (sheet: string): string => `Setting quota on the sheet ${sheet}: edit it there`,
    coverage: (): string => "Formula: open amount ÷ quota",
    winRate: (): string => "Deals won among those decided in the period",
    unknown: (): string => "Left out of the amounts above",
  },
};

export type PipelineText = typeof en;
