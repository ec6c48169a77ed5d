import type { FunctionHelp } from "../functionHelp";
import { AMOUNTS, CONF, CONF_NOTE, COUNT, CUSTOMERS, DATES, EMPTY_NOTE, ORDERS } from "./shared";

export const monitoring = {
  LIMITS: {
    meaning: "The limits within which a KPI varies by itself (XmR chart, Wheeler).",
    formula:
      "lower, upper = mean ∓ 2.66 · mean_moving_range\nrange_limit = 3.268 · mean_moving_range\nmoving range: difference of two neighbouring values, without its sign",
    result:
      "One row: mean, lower, upper, mean_moving_range, range_limit, in the unit of the values.",
    units: {
      values: "one column or row of numbers in order of time",
      baseline_n: "whole number from 6 to the number of values",
    },
    errors: [
      "#N/A: fewer than 6 values.",
      "#VALUE!: baseline_n is below 6 or above the number of values, or a text among the values.",
    ],
    notes: [
      "With 12 values or more the limits can be relied on.",
      "Give baseline_n to keep the limits of a good time and judge later values by them.",
      "Leave out a period that is not complete yet.",
      EMPTY_NOTE,
    ],
  },
  ANOMALY: {
    meaning: "Which values of a KPI are more than its usual variation.",
    formula:
      "1: beyond a limit of CRM.LIMITS\n2: in a run of 8 on one side of the mean\n3: one of three in four that are nearer the same limit than the mean\n0: none; the lowest number that applies",
    result: "A column of 0, 1, 2 or 3, one per value; empty where the value is blank.",
    units: {
      values: "one column or row of numbers in order of time",
      baseline_n: "whole number from 6 to the number of values",
    },
    errors: [
      "#N/A: fewer than 6 values.",
      "#VALUE!: baseline_n is below 6 or above the number of values, or a text among the values.",
    ],
    notes: [
      "2 and 3 stand at the value that completes the pattern and at each later one that still satisfies it; a value on the mean ends a run.",
      "A value without a signal needs no explanation: do not react to it.",
      EMPTY_NOTE,
    ],
  },
  KPISLOPE: {
    meaning: "The trend of a KPI: its change per period.",
    formula:
      "ols: slope of the least-squares line, with Student t limits\ntheilsen: median of the slopes of all pairs of values, with Sen's limits",
    result: "A number in the unit of the values, per period.",
    units: {
      values: "one column or row of numbers, one per period",
      method: '"ols" or "theilsen"',
      conf: CONF,
    },
    errors: [
      "#N/A: fewer than 4 values.",
      "#VALUE!: an unknown method or a text among the values.",
    ],
    notes: [
      "A blank period keeps its place in time.",
      "When the limits are on both sides of 0, there is no evidence of a trend. A few values may give no limits with theilsen: those cells stay empty.",
      CONF_NOTE,
      EMPTY_NOTE,
    ],
  },
  COMPARE: {
    meaning:
      "Whether a rate has really changed between two independent samples, such as two periods.",
    formula:
      "difference = k2 / n2 − k1 / n1\nlow, high: Newcombe's hybrid score limits\np: two-sided z test with the pooled share, without continuity correction",
    result: "One row: difference, low, high, p; all fractions.",
    units: { k1: COUNT, n1: COUNT, k2: COUNT, n2: COUNT, conf: `${CONF}; 95% when left out` },
    errors: [
      "#DIV/0!: a sample is empty.",
      "#VALUE!: more in a part than in its sample, or a count that is not whole.",
    ],
    notes: [
      "When the limits are on both sides of 0, the difference may be chance.",
      "Not for the same customers asked twice: their answers are not independent.",
    ],
  },
  CHECK: {
    meaning:
      "What in an order log would drop out or mislead, before anything is calculated from it.",
    formula:
      "blank id: no customer, or no order id\nblank date: no date\ntext date, text amount: not stored as a number\nduplicate order id: surplus rows of the same customer and order id\nrefund: an amount below 0\nids that differ only in case: rows in another spelling than the first\ndate after as_of: a date later than that day\nimplausible date: before 1990-01-01 or after 2100-01-01\noutlier amount: log amount more than 5 median absolute deviations from the median",
    result:
      "A table with headers: issue, rows, first_row. Every issue is listed; first_row counts from the top of the range, header included.",
    units: { customer: CUSTOMERS, date: DATES, amount: AMOUNTS, order: ORDERS, as_of: "date" },
    errors: ["#N/A: no row of data.", "#VALUE!: ranges of unequal length."],
    notes: [
      "An issue is not always a mistake: an order with several lines shows as duplicate order ids.",
      "Text dates and text amounts can be converted in the task pane.",
    ],
  },
} satisfies Record<string, FunctionHelp>;
