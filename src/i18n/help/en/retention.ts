import type { FunctionHelp } from "../functionHelp";
import {
  COUNT,
  MONEY,
  RATE,
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
  "RETENTION.IDS": {
    meaning: "Share of the customers of one list who are also in a later one.",
    formula: "distinct ids in both lists / distinct ids in start_ids",
    result: "A fraction from 0 to 1.",
    units: { start_ids: CUSTOMERS, end_ids: CUSTOMERS, conf: CONF },
    errors: ["#DIV/0!: start_ids has no id.", "#VALUE!: a truth value among the ids."],
    notes: [
      "Each id counts once, however often it is listed; the lists need no common order or length.",
      "A header cannot be told from an id: leave it out of the ranges.",
      CONF_NOTE,
    ],
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
  "CHURN.CONVERT": {
    meaning: "A churn rate for periods of another length, if churn stays as it is.",
    formula: "1 − (1 − rate)^(from_per_year / to_per_year)",
    result: "A fraction from 0 to 1.",
    units: { rate: RATE, from_per_year: "periods a year", to_per_year: "periods a year" },
    errors: [
      "#VALUE!: a rate outside 0 to 1, or a number of periods that is not above 0; an empty cell counts as 0.",
    ],
    notes: ["2% a month is 21.5% a year, not 24%: whoever has left cannot leave again."],
  },
  GRR: {
    meaning:
      "Share of the recurring revenue at the start that is left at the end, without expansion.",
    formula: "Σ min(start_mrr, end_mrr) / Σ start_mrr, over customers with start_mrr above 0",
    result: "A fraction from 0 to 1.",
    units: { start_mrr: MONEY, end_mrr: MONEY },
    errors: [
      "#DIV/0!: no customer has revenue at the start.",
      "#VALUE!: a negative amount, numbers stored as text, or ranges of different length.",
    ],
    notes: [
      "Blank or 0 in end_mrr is a customer who left. Blank or 0 in start_mrr is a new customer, who does not count.",
      "One row per customer and the revenue of the same period length in both columns.",
    ],
  },
  NRR: {
    meaning:
      "Recurring revenue at the end from the customers of the start, as a share of what they paid then.",
    formula: "Σ end_mrr / Σ start_mrr, over customers with start_mrr above 0",
    result: "A fraction; above 1 when expansion outweighs losses.",
    units: { start_mrr: MONEY, end_mrr: MONEY },
    errors: [
      "#DIV/0!: no customer has revenue at the start.",
      "#VALUE!: a negative amount, numbers stored as text, or ranges of different length.",
    ],
    notes: [
      "Blank or 0 in end_mrr is a customer who left. New customers do not count, whatever they pay at the end.",
    ],
  },
  QUICKRATIO: {
    meaning: "How much recurring revenue is won for each unit lost in the same period.",
    formula: "(new_mrr + expansion_mrr) / (contraction_mrr + churned_mrr)",
    result: "A ratio; below 1 recurring revenue shrinks.",
    units: { new_mrr: MONEY, expansion_mrr: MONEY, contraction_mrr: MONEY, churned_mrr: MONEY },
    errors: [
      "#DIV/0!: nothing was lost; report that, no ratio says it.",
      "#VALUE!: a negative amount; losses are entered as positive amounts.",
    ],
    notes: [],
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
