import type { FunctionHelp } from "../functionHelp";
import { rfm } from "./rfm";
import {
  CONF,
  MONEY,
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
  GAP: {
    meaning: "Time between purchases: days from one purchase day of a customer to the next.",
    formula:
      "median (or stat) of the days between consecutive purchase days of the same customer, the gaps of all customers pooled",
    result: "Whole days; a mean or quantile may have a fraction.",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      stat: '"median", "mean" or a quantile from 0 to 1',
      amount: AMOUNTS,
    },
    errors: [
      "#N/A: no customer bought on two days.",
      "#DIV/0!: the same with mean.",
      "#VALUE!: an unknown stat, a text date or ranges of unequal length.",
    ],
    notes: [
      "Purchases of the same day are one; rows with a negative amount are refunds and no purchases.",
      "Customers who buy often have more gaps and weigh more; customers with one purchase have none.",
    ],
  },
  WALLET: {
    meaning:
      "Share of wallet: how much of what customers spend in the category they spend with you.",
    formula: "Σ own / Σ total",
    result: "A fraction from 0 to 1.",
    units: { own: MONEY, total: MONEY },
    errors: [
      "#DIV/0!: all spend in the category is 0.",
      "#VALUE!: own is more than total, a sum is negative, or ranges of unequal length.",
    ],
    notes: ["Large customers weigh more, as the sums do. Rows without both values are left out."],
  },
  "WALLET.RULE": {
    meaning: "Share of wallet expected from the rank that a customer gives your brand.",
    formula: "(1 − rank / (brands + 1)) × (2 / brands)",
    result: "A fraction; over all brands of a customer they add up to 1.",
    units: {
      rank: "1 is the best; brands on the same rank have their mean rank, such as 1.5",
      brands: "number of brands the customer uses",
    },
    errors: ["#VALUE!: brands below 1, or a rank outside 1 to brands."],
    notes: [
      "Keiningham et al. (2011), Harvard Business Review: the first of two brands gets 67%, the first of three 50%.",
    ],
  },
  ...rfm,
} satisfies Record<string, FunctionHelp>;
