/** What breaks with the past, its numbers with their units. */
export interface Unusual {
  readonly kpi: string;
  readonly value: string;
  readonly mean: string;
  /** The natural limit on the side of the value. */
  readonly limit: string;
  /** Past periods behind mean and limits. */
  readonly periods: number;
}

/** Whether the latest value still belongs to its past: in the cell, as a message, and how it was decided. */
export const en = {
  labels: {
    limit: { high: "above limit", low: "below limit" },
    run: { high: "eight above mean", low: "eight below mean" },
    near: { high: "near upper limit", low: "near lower limit" },
  },
  withChange: {
    rise: {
      limit: { high: "up, above limit", low: "up, below limit" },
      run: { high: "up, eight above mean", low: "up, eight below mean" },
      near: { high: "up, near upper limit", low: "up, near lower limit" },
    },
    fall: {
      limit: { high: "down, above limit", low: "down, below limit" },
      run: { high: "down, eight above mean", low: "down, eight below mean" },
      near: { high: "down, near upper limit", low: "down, near lower limit" },
    },
  },
  sentences: {
    limit: {
      high: (f: Unusual): string =>
        `${f.kpi} at ${f.value} is above its natural limit of ${f.limit}: the ${f.periods} periods before had a mean of ${f.mean}.`,
      low: (f: Unusual): string =>
        `${f.kpi} at ${f.value} is below its natural limit of ${f.limit}: the ${f.periods} periods before had a mean of ${f.mean}.`,
    },
    run: {
      high: (f: Unusual): string =>
        `${f.kpi} at ${f.value} is the eighth value in a row above ${f.mean}, the mean of the ${f.periods} periods before.`,
      low: (f: Unusual): string =>
        `${f.kpi} at ${f.value} is the eighth value in a row below ${f.mean}, the mean of the ${f.periods} periods before.`,
    },
    near: {
      high: (f: Unusual): string =>
        `${f.kpi} at ${f.value} is one of three values in four that lie nearer its natural limit of ${f.limit} than its mean of ${f.mean}.`,
      low: (f: Unusual): string =>
        `${f.kpi} at ${f.value} is one of three values in four that lie nearer its natural limit of ${f.limit} than its mean of ${f.mean}.`,
    },
  },
  note: "With six past periods of the same kind or more, the value is also held against natural limits: mean of those periods ± 2.66 mean moving ranges (XmR chart). Signals are a value beyond a limit, eight in a row on one side of the mean, and three of four nearer the same limit than the mean. Past periods are the newest snapshots of the history, else measured from data that cover the whole period; new customers, retention and churn also need the period before it. A running period is not judged.",
};

export type ProcessText = typeof en;
