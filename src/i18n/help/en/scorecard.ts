import type { FunctionHelp } from "../functionHelp";
import { EMPTY_NOTE } from "./shared";

export const scorecard = {
  COEFFICIENT: {
    meaning: "The CRM coefficient: satisfaction, loyalty and conversion against a benchmark.",
    formula:
      "(satisfaction × loyalty × conversion) / benchmark\nbenchmark: one cell with the product, or three cells, one per component",
    result: "A ratio; 1 is at benchmark.",
    units: {
      satisfaction: "fraction or percentage",
      loyalty: "fraction or percentage",
      conversion: "fraction or percentage",
      benchmark: "one cell or three cells in the same unit",
    },
    errors: [
      "#VALUE!: fractions and percentages are mixed.",
      "#DIV/0!: the benchmark is 0 or empty.",
    ],
    notes: [
      "The three components are all fractions (0 to 1) or all percentages (0 to 100); a single benchmark is at most 1 for fractions and above 1 for percentages.",
    ],
  },
  ATTAIN: {
    meaning: "How far a target is attained, by the direction in which the KPI is good.",
    formula:
      "up: actual / target\ndown: 2 − actual / target\non: 1 − |actual − target| / target\nnever below 0, never above cap",
    result: "A fraction; 1 is on target.",
    units: {
      actual: "number, or a range",
      target: "number of at least 0, in the unit of actual",
      direction: '"up", "down" or "on"',
      cap: "fraction, e.g. 120%",
    },
    errors: [
      "#DIV/0!: the target is 0 and the direction is up or on.",
      "#VALUE!: a negative target or an unknown direction.",
    ],
    notes: [
      "Ranges are taken row by row and spill.",
      "NPS can be negative: use a range score between worst and best instead.",
    ],
  },
  SCORE: {
    meaning: "Weighted score of a scorecard.",
    formula: "Σ weight · min(attainment, cap) / Σ weight, over the rows that have an attainment",
    result: "A fraction; 1 means that all targets are met.",
    units: {
      attainment: "fractions",
      weight: "numbers of at least 0",
      cap: "fraction, 120% when left out",
    },
    errors: [
      "#DIV/0!: no row has an attainment, or all weights are 0.",
      "#VALUE!: a blank or negative weight.",
    ],
    notes: ["A row without attainment takes no part, so the other weights count for more."],
  },
  "COEFFICIENT.INDEX": {
    meaning:
      "The CRM coefficient as an index of any number of components: a weighted geometric mean of their ratios to benchmark.",
    formula: "Π (value / benchmark)^(weight / Σ weight)",
    result: "A ratio; 1 is at benchmark.",
    units: {
      values: "numbers above 0, each in the unit of its benchmark",
      benchmarks: "numbers, one per component",
      weights: "numbers of at least 0, equal when left out",
    },
    errors: [
      "#DIV/0!: a benchmark is 0, no component is left, or all weights are 0.",
      "#VALUE!: a component of 0 or below, a negative benchmark, or a blank weight.",
    ],
    notes: [
      "A blank component drops out, so the other weights count for more.",
      "Where less is better, enter what is better: 1 − risk rate, for example.",
      "Weights by industry, to start from: general: satisfaction 1, loyalty 1, conversion 1; retail: satisfaction ½, loyalty ½, conversion ½, frequency 1, order value 1; services: satisfaction 1½, loyalty 1½, conversion ½; finance: satisfaction ½, loyalty ½, conversion 1½, 1 − risk rate 1.",
    ],
  },
  RANGESCORE: {
    meaning: "Where a value stands between the worst and the best that count.",
    formula: "(actual − worst) / (best − worst), never below 0 or above 1",
    result: "A fraction from 0 to 1.",
    units: {
      actual: "number, or a range",
      worst: "number in the unit of actual, or a range",
      best: "number in the unit of actual, or a range; below worst when less is better",
    },
    errors: [
      "#DIV/0!: worst and best are the same.",
      "#VALUE!: a text or ranges of unequal length.",
    ],
    notes: [
      "Ranges are taken row by row and spill; a row with a blank gives an empty cell.",
      "For measures without a natural zero, such as NPS, where attainment of a target means nothing.",
      EMPTY_NOTE,
    ],
  },
  GRADE: {
    meaning: "The grade of a score.",
    formula:
      "the grade of the highest threshold that the score reaches\nwithout table: A from 90%, B from 80%, C from 70%, else D",
    result: "The grade as it stands in the table.",
    units: {
      score: "fraction, or number in the unit of the table, or a range",
      table: "two columns: threshold, grade; in any order, a header is skipped",
    },
    errors: [
      "#N/A: the score is below all thresholds of the table.",
      "#VALUE!: a table without two columns, or with half a row.",
    ],
    notes: [
      "A score on a threshold has reached it; scores are not rounded before they are compared.",
      "Ranges are taken row by row and spill.",
    ],
  },
  HEALTH: {
    meaning:
      "Health score of each customer from several measures, such as usage, support and payment.",
    formula:
      "100 · Σ weight · score / Σ weight, over the measures that the customer has\nscore = (measure − worst) / (best − worst), never below 0 or above 1",
    result: "A column of numbers from 0 to 100, one per row of measures.",
    units: {
      measures: "one row per customer, one column per measure",
      weights: "one cell per measure, or one cell; numbers of at least 0",
      worst: "one cell per measure, or one cell, in the unit of the measure; 0 when left out",
      best: "one cell per measure, or one cell, in the unit of the measure; 1 when left out",
    },
    errors: [
      "#DIV/0!: worst and best of a measure are the same, or all weights are 0; in one row: the measures that are there have no weight.",
      "#VALUE!: a text among the measures, or a blank or missing weight.",
    ],
    notes: [
      "A row without any measure gives an empty cell.",
      "Check a score against churn before acting on it: do customers with low scores leave more often?",
      EMPTY_NOTE,
    ],
  },
  VARIANCE: {
    meaning: "How far an actual value is from its plan, target or an earlier period.",
    formula: "abs: actual − reference\npct: actual / reference − 1\npp: (actual − reference) · 100",
    result: "abs: in the unit of the values; pct: a fraction; pp: percentage points.",
    units: {
      actual: "number, or a range",
      reference: "number in the unit of actual, or a range",
      unit: '"abs", "pct" or "pp"',
    },
    errors: [
      "#N/A: a relative change (pct) from 0 or below has no meaning.",
      "#VALUE!: an unknown unit or a text.",
    ],
    notes: [
      "A rate that rises from 60% to 85% rises by 25 percentage points and by 41.7%: say which.",
      "Ranges are taken row by row and spill; a row with a blank gives an empty cell.",
      EMPTY_NOTE,
    ],
  },
} satisfies Record<string, FunctionHelp>;
