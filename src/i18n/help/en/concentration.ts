import type { FunctionHelp } from "../functionHelp";
import { AMOUNTS, CUSTOMERS, HEADER_NOTE, ORDERS } from "./shared";

const NEGATIVE_ERROR = "#VALUE!: a net total below 0 (the message names whose), or a text amount.";
const SHARE_ERRORS = ["#DIV/0!: no amount, or all are 0.", NEGATIVE_ERROR];
const ROWS_NOTE =
  "Refunds are netted into their customer. Without customer, each row counts as a customer of its own.";

export const concentration = {
  PARETO: {
    meaning: "Share of revenue that the top customers bring, the 80/20 question.",
    formula: "Σ amount of the top ⌈top × customers⌉ customers / Σ amount",
    result: "A fraction from 0 to 1.",
    units: { amount: AMOUNTS, customer: CUSTOMERS, top: "share of customers, 20% when left out" },
    errors: SHARE_ERRORS,
    notes: [
      "Published average of 339 firms: the top 20% bring 67% (McCarthy & Winer 2019). It depends on the span of time: a longer one shows more one-time buyers.",
      ROWS_NOTE,
      HEADER_NOTE,
    ],
  },
  GINI: {
    meaning: "How unequally revenue is spread over customers.",
    formula:
      "Σ (2i − n − 1) · x_i / (n · Σ x), customers i = 1 … n from the smallest\nof the population, without small-sample correction",
    result: "0 when all customers spend the same, up to 1 − 1/n when one has all.",
    units: { amount: AMOUNTS, customer: CUSTOMERS },
    errors: SHARE_ERRORS,
    notes: [ROWS_NOTE, HEADER_NOTE],
  },
  HHI: {
    meaning: "How much revenue depends on few customers.",
    formula: "Σ (amount of the customer / Σ amount)²",
    result:
      "1/n when all customers spend the same, up to 1 when one has all. Times 10,000 is the scale of regulators.",
    units: { amount: AMOUNTS, customer: CUSTOMERS },
    errors: SHARE_ERRORS,
    notes: ["1 / HHI is the number of equal customers that would be as concentrated.", ROWS_NOTE],
  },
  LORENZ: {
    meaning:
      "The curve behind the Gini coefficient: which share of revenue the smallest customers bring.",
    formula:
      "revenue_share at x = Σ amount of the smallest x · n customers / Σ amount, linear between customers",
    result: "A table with headers: customer_share, revenue_share; points + 1 rows from 0 to 1.",
    units: { amount: AMOUNTS, customer: CUSTOMERS, points: "number of steps, 20 when left out" },
    errors: [
      "#DIV/0!: all amounts are 0.",
      "#N/A: no amount, or a result of more than 100,000 cells: lower points.",
      NEGATIVE_ERROR,
    ],
    notes: ["Draw it as a scatter chart with lines; the diagonal is equality.", ROWS_NOTE],
  },
  ABC: {
    meaning: "Items or customers by revenue, in classes A, B, C.",
    formula:
      "cumulative = share of the item and all larger ones\nclass: the one in which the item begins, that is, by the cumulative share before it",
    result: "A table with headers: item, amount, share, cumulative, class; largest first.",
    units: {
      item: "one column or row of item or customer ids",
      amount: AMOUNTS,
      cuts: "cumulative shares, 80% and 95% when left out",
      top: "number of rows to keep; shares stay those of the whole",
    },
    errors: [
      "#DIV/0!: all amounts are 0.",
      "#N/A: no amount, or a result of more than 100,000 cells: give top.",
      NEGATIVE_ERROR,
      "#VALUE!: cuts that do not rise, or outside 0 to 1.",
    ],
    notes: [
      "The item that crosses a cut still belongs to the class it begins in; one that begins exactly on a cut belongs to the next class.",
      "More cuts make more classes: A to Z.",
      HEADER_NOTE,
    ],
  },
  AFFINITY: {
    meaning: "Which items are bought together, more often than by chance.",
    formula:
      "support = orders with both / all orders\nconfidence = orders with both / orders with item_a\nlift = confidence / (orders with item_b / all orders)",
    result:
      "A table with headers: item_a, item_b, orders, support, confidence, lift; each pair in both directions, highest lift first.",
    units: {
      order: ORDERS,
      item: "one column or row of item ids",
      min: "number of orders, 2 when left out",
    },
    errors: [
      "#N/A: no pair has so many orders in common, or a result of more than 100,000 cells: raise min.",
      "#VALUE!: ranges of unequal length, or a min below 1.",
    ],
    notes: [
      "A lift above 1 means that the items attract each other; with few orders it is chance, so raise min.",
      "An item counts once in an order. Leave refunds out yourself.",
      "Ids alone cannot tell a header: start the ranges below it.",
      "What costs time is the size of the baskets: an order of 10 items has 45 pairs, one of 100 has 4,950. An order column that repeats for unrelated rows, such as a date, makes the baskets huge.",
    ],
  },
} satisfies Record<string, FunctionHelp>;
