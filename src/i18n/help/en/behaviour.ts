import type { FunctionHelp } from "../functionHelp";
import {
  CONF,
  CUSTOMERS,
  DATES,
  ORDERS,
  AMOUNTS,
  CONF_NOTE,
  REFUND_NOTE,
  HEADER_NOTE,
} from "./shared";

export const behaviour = {
  REPEAT: {
    meaning: "Share of customers who ordered at least twice.",
    formula:
      "customers with two or more orders / customers with an order\nan order is a distinct customer and order id, else a distinct customer and day, else a row",
    result: "A fraction from 0 to 1.",
    units: { customer: CUSTOMERS, date: DATES, order: ORDERS, amount: AMOUNTS, conf: CONF },
    errors: [
      "#DIV/0!: no customer with an order.",
      "#VALUE!: ranges of unequal length, a text date or text amount (the message names its row).",
    ],
    notes: [
      REFUND_NOTE,
      "Ids alone cannot tell a header: start the range below it when only customer is given.",
      CONF_NOTE,
    ],
  },
  FREQ: {
    meaning: "Average number of orders per customer and period.",
    formula: "orders / customers with an order / periods",
    result: "Orders per customer.",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      order: ORDERS,
      amount: AMOUNTS,
      periods: "number of periods the data covers",
    },
    errors: ["#DIV/0!: no customer with an order.", "#VALUE!: periods is 0 or negative."],
    notes: [
      REFUND_NOTE,
      "Ids alone cannot tell a header: start the range below it when only customer is given.",
    ],
  },
  AOV: {
    meaning: "Average value of an order.",
    formula:
      "Σ amount / orders\norders: distinct order ids, else distinct customers and days, else rows; always among rows with an amount of at least 0",
    result: "Money per order, net of refunds.",
    units: { amount: AMOUNTS, order: ORDERS, customer: CUSTOMERS, date: DATES },
    errors: ["#DIV/0!: no order.", "#VALUE!: a text amount or ranges of unequal length."],
    notes: ["Revenue per customer is another number: CRM.ARPU.", HEADER_NOTE],
  },
  ARPU: {
    meaning: "Average revenue per customer and period.",
    formula: "Σ amount / distinct customers / periods",
    result: "Money per customer, net of refunds.",
    units: { amount: AMOUNTS, customer: CUSTOMERS, periods: "number of periods the data covers" },
    errors: ["#DIV/0!: no customers.", "#VALUE!: periods is 0 or negative, or a text amount."],
    notes: [HEADER_NOTE],
  },
  RFM: {
    meaning:
      "Table of recency, frequency and monetary value per customer, with scores and a named segment.",
    formula:
      "score = 1 + number of thresholds below the value; thresholds are the k/bins quantiles (PERCENTILE.INC)\nthe score of recency is turned round: recent customers get the highest\ncode = 100·r + 10·f + m",
    result:
      "A table with headers: customer, recency_days, frequency, monetary, r, f, m, code, segment.",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      amount: AMOUNTS,
      order: ORDERS,
      as_of: "date; the latest date of the data when left out",
      bins: "whole number from 2 to 9, 5 when left out",
      method: '"independent" or "nested"',
      top: "number of rows to keep, by monetary value",
    },
    errors: [
      "#N/A: no purchases, or a result of more than 100,000 cells: give top, or use the pane.",
      "#VALUE!: an unknown method, bins outside 2 to 9, or ranges of unequal length.",
    ],
    notes: [
      "Equal values always get equal scores.",
      "Segment names exist for 5 bins; with other bins the column is empty.",
      "Customers with refunds only are left out.",
    ],
  },
} satisfies Record<string, FunctionHelp>;
