/** What the sentence under the funnel names; numbers with their units. */
export interface FunnelFacts {
  readonly worked: string;
  readonly won: string;
  readonly share: string;
  readonly stage: string;
  readonly rate: string;
}

/** Deals by the stage they have reached. */
export const en = {
  title: "Deals by the stage they have reached",
  chartTitle: "Deals that reached each stage",
  explain:
    "Deals created before the period's end and not decided before its start, as they stand on the last day of the data.",
  counting:
    "A deal counts for its stage and all before it, a deal won for all; where a deal was lost is not in the data, so it counts in the first row only.",
  order: (sheet: string): string =>
    `Stages stand in the order of their mean probability, unless the setting stages on the sheet ${sheet} lists them.`,
  largest: (shown: number, all: number): string =>
    `The ${shown} of ${all} stages with most deals are shown.`,
  /** What stands between two sentences. */
  between: " ",
  stage: "Stage",
  deals: "Deals",
  stepRate: "Of the row before",
  cumulativeRate: "Of all",
  worked: "All deals worked on",
  won: "Won",
  none: "No deal was worked on in the period.",
  summary: (f: FunnelFacts): string =>
    `${f.won} of ${f.worked} deals worked on are won (${f.share}); the narrowest step is “${f.stage}”, reached by ${f.rate} of the deals before it.`,
};

export type FunnelText = typeof en;
