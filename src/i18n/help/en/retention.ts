import type { FunctionHelp } from "../functionHelp";
import {
  COUNT,
  CONF,
  CUSTOMERS,
  DATES,
  AMOUNTS,
  CONF_NOTE,
  REFUND_NOTE,
  HEADER_NOTE,
} from "./shared";

export const retention = {
  RETENTION: {
    meaning: "Share of the customers at the start of a period who are still customers at its end.",
    formula: "(end − new_customers) / start",
    result: "A fraction from 0 to 1; format the cell as a percentage.",
    units: { start: COUNT, end: COUNT, new_customers: COUNT, conf: CONF },
    errors: [
      "#DIV/0!: start is 0 or empty.",
      "#VALUE!: more old customers are left than there were at the start, or fewer than none; check new_customers.",
    ],
    notes: [CONF_NOTE, "The interval is Wilson's score interval."],
  },
  "RETENTION.ACTIVE": {
    meaning:
      "Of the customers who ordered in the previous period, the share who ordered again in this one.",
    formula:
      "customers with an order in both periods / customers with an order in the previous period\nprevious period: prev_start up to the day before start; this period: start to end, both days included",
    result: "A fraction from 0 to 1.",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      prev_start: "date",
      start: "date",
      end: "date, a whole day",
      amount: AMOUNTS,
      conf: CONF,
    },
    errors: [
      "#DIV/0!: nobody ordered in the previous period.",
      "#VALUE!: the dates are not in the order prev_start < start ≤ end, or the ranges differ in length.",
    ],
    notes: [REFUND_NOTE, HEADER_NOTE, CONF_NOTE],
  },
  CHURN: {
    meaning: "Share of the customers at the start of a period who were lost in it.",
    formula: "lost / start",
    result: "A fraction from 0 to 1; 1 minus the retention rate.",
    units: { start: COUNT, lost: COUNT, conf: CONF },
    errors: ["#DIV/0!: start is 0 or empty.", "#VALUE!: lost is negative or above start."],
    notes: [
      CONF_NOTE,
      "A monthly rate is not a twelfth of the yearly one: 1 − (1 − rate)^12 turns a month into a year.",
    ],
  },
  COHORT: {
    meaning:
      "Table of how many customers of each first-purchase period buy again in later periods.",
    formula:
      "cohort = customers whose first purchase falls in the period; age 0 is that period, age 1 the next, and so on\nrate = customers active at that age / size of the cohort",
    result:
      "A table with headers: cohort (date of the period's first day), size, then one column per age.",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      amount: AMOUNTS,
      period: '"D", "W", "M", "Q" or "Y"',
      mode: '"rate", "count" or "revenue"',
      as_of: "date; the latest date of the data when left out",
    },
    errors: [
      '#VALUE!: an unknown period or mode, or mode "revenue" without amount.',
      "#N/A: no usable rows, or more than 100,000 cells of result.",
    ],
    notes: [
      "Ages that have not begun are empty, never 0. The period that is still running is included.",
      "Weeks start on Monday.",
      REFUND_NOTE,
    ],
  },
} satisfies Record<string, FunctionHelp>;
