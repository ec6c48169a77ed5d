/** A KPI that has moved, its numbers with their units. */
export interface Moved {
  readonly kpi: string;
  readonly from: string;
  readonly to: string;
}

/** Whether a change is real: in the cell, as a message, and how it was decided. */
export const en = {
  labels: {
    previous: { rise: "real rise", fall: "real fall", none: "no clear change" },
    lastYear: { rise: "up on last year", fall: "down on last year", none: "no clear change" },
  },
  sentences: {
    previous: {
      rise: (f: Moved): string =>
        `${f.kpi} has really risen, from ${f.from} in the previous period to ${f.to}.`,
      fall: (f: Moved): string =>
        `${f.kpi} has really fallen, from ${f.from} in the previous period to ${f.to}.`,
    },
    lastYear: {
      rise: (f: Moved): string =>
        `${f.kpi} has really risen, from ${f.from} in the same period of last year to ${f.to}.`,
      fall: (f: Moved): string =>
        `${f.kpi} has really fallen, from ${f.from} in the same period of last year to ${f.to}.`,
    },
  },
  notes: {
    previous:
      "Rates are compared with the previous period by Newcombe's limits of the difference, net promoter scores by a z test, means by Welch's t test, median times by a log-rank test; of the changes called real at most 5% are expected to be chance (Benjamini-Hochberg). The two periods share customers; the tests treat them as independent. With fewer than five observations in a period nothing is tested, nor are totals, nor in a running period what a shorter one makes smaller or larger by itself, such as orders per customer or churn.",
    lastYear:
      "Where the sources of a KPI have 24 months the comparison is with the same period of last year: rates by Newcombe's limits of the difference, net promoter scores by a z test, means by Welch's t test, median times by a log-rank test; of the changes called real at most 5% are expected to be chance (Benjamini-Hochberg). The two periods share customers; the tests treat them as independent. With fewer than five observations in a period nothing is tested, nor are totals, nor in a running period what a shorter one makes smaller or larger by itself, such as orders per customer or churn.",
  },
};

export type ChangeText = typeof en;
