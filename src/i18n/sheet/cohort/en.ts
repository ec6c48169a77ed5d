export const en = {
  title: "Customers who ordered again, by month of their first order and months since",
  cohort: "First order",
  size: "Customers",
  age: (months: number): string => `+${months}`,
  average: "All cohorts",
  latest: (shown: number, all: number): string =>
    `The latest ${shown} of ${all} cohorts are shown.`,
  firstYear: "The first twelve months after it are shown.",
  explain: "Share of the cohort with an order in that month; months not yet over are empty.",
  none: "There is no cohort with a complete month yet.",
};
