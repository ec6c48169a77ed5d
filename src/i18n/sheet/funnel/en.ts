/** How the deals of a funnel stand. */
export interface DecidedFacts {
  readonly worked: string;
  readonly won: string;
  /** Those won among all. */
  readonly share: string;
  readonly lost: string;
}

/** The same with open ones, and the stage at which most of them stand. */
export interface FunnelFacts extends DecidedFacts {
  readonly open: string;
  readonly stage: string;
  readonly standing: string;
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
  stepRate: "Step rate",
  cumulativeRate: "Cumulative",
  worked: "All deals worked on",
  won: "Won",
  none: "No deal was worked on in the period.",
  allDecided: (f: DecidedFacts): string =>
    `${f.won} of ${f.worked} deals are won (${f.share}) and ${f.lost} are lost; none is open.`,
  summary: (f: FunnelFacts): string =>
    `${f.worked} deals: ${f.won} won (${f.share}), ${f.lost} lost, ${f.open} open, of these ${f.standing} at “${f.stage}”.`,
};

export type FunnelText = typeof en;
