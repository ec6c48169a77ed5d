import type { FunctionHelp } from "../functionHelp";

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
} satisfies Record<string, FunctionHelp>;
