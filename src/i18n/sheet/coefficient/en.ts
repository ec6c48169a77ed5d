import type { Component } from "../../../catalog/coefficient/components";

/** The block about the CRM coefficient and its chart. */
export const en = {
  title: "CRM coefficient",
  explain: (sheet: string): string =>
    `(satisfaction × loyalty × conversion) / the product of their benchmarks; 1 is at the benchmark. Benchmarks, preset, own weights and risk rate are settings: edit them on the sheet ${sheet}. The index form and its presets are an addition to the article.`,
  columns: {
    component: "Component",
    actual: "Actual",
    previous: "Previous",
    benchmark: "Benchmark",
    ratio: "Ratio",
    weight: "Weight",
    logPoints: "Log points",
  },
  components: {
    satisfaction: "Satisfaction",
    loyalty: "Loyalty",
    conversion: "Conversion",
    frequency: "Orders per customer",
    averageOrder: "Average order value",
    safety: "1 − risk rate",
  } satisfies Record<Component, string>,
  missing: "not given",
  product: "CRM coefficient",
  index: "Index form",
  native: "Formula: follows the inputs at once",
  incomplete: "Left out: satisfaction, loyalty, conversion or one of their benchmarks is missing.",
  units:
    "Refused: a benchmark is in another unit than its value. Rates are fractions here, so enter 60% or 0.6 instead of 60.",
  taking: "Weighted geometric mean; components that take part: ",
  wrongPreset: "The setting coefficient_preset must be general, retail, services or finance.",
  chartTitle: "What each component adds to the index, log points",
  summary:
    "The index form is {index}: 1 is at the benchmark, and each bar is what its component adds.",
  noIndex:
    "No component has a value, a benchmark in its unit and a weight. Enter benchmarks on the sheet {targets}; their bars come with the next Refresh.",
};

export type CoefficientText = typeof en;
