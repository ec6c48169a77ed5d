import type { FunctionHelp } from "../functionHelp";
import { AMOUNTS, COUNT, CUSTOMERS, HEADER_NOTE, MONEY, RATE } from "./shared";

export const value = {
  CLV: {
    meaning:
      "Customer lifetime value from average purchase, frequency, lifespan, margin and acquisition cost.",
    formula:
      "avg_purchase × frequency × lifespan × margin − cac\nwith rate: each period's margin is discounted by (1 + rate)^t, at the period's end (type 0) or start (type 1)",
    result: "Money, in the unit of avg_purchase, net of cac.",
    units: {
      avg_purchase: MONEY,
      frequency: "purchases per period (year)",
      lifespan: "periods (years)",
      margin: RATE,
      cac: MONEY,
      rate: "fraction per period",
      type: "0 or 1",
    },
    errors: [
      "#VALUE!: margin is outside −1 to 1 (40 instead of 40%), another argument is negative, or type is neither 0 nor 1.",
    ],
    notes: [
      "Frequency and lifespan must be in the same period: 12 purchases a year go with 3 years.",
      "Leave cac out to get the value before acquisition cost, as CRM.LTVCAC wants it.",
    ],
  },
  "CLV.RETENTION": {
    meaning: "Customer lifetime value from margin per period and a constant retention rate.",
    formula:
      "type 0: Σ m·(1+growth)^(t−1)·retention^t / (1+rate)^t from t = 1\ntype 1: Σ m·(1+growth)^t·retention^t / (1+rate)^t from t = 0\nwithout nper the sum runs forever: m·retention / (1 + rate − retention·(1+growth)) for type 0",
    result: "Money, net of cac.",
    units: {
      margin_per_period: MONEY,
      retention: RATE,
      rate: "fraction per period",
      cac: MONEY,
      type: "0: first margin in one period; 1: first margin now",
      growth: "fraction per period",
      nper: "whole number of periods",
    },
    errors: [
      "#NUM!: the infinite sum has no value because retention × (1 + growth) reaches 1 + rate.",
      "#VALUE!: retention is outside 0 to 1, rate is negative, or nper is not a whole number of at least 1.",
    ],
    notes: [
      "The choice of type is the most common reason why two analysts disagree: say which one you use.",
    ],
  },
  CAC: {
    meaning: "Average cost of winning one new customer.",
    formula: "cost / new_customers",
    result: "Money per new customer.",
    units: { cost: MONEY, new_customers: COUNT },
    errors: ["#DIV/0!: new_customers is 0 or empty.", "#VALUE!: a negative argument."],
    notes: ["For paid CAC give the paid cost and the customers won by paid channels."],
  },
  PAYBACK: {
    meaning: "Periods until the margin of a customer has paid back the acquisition cost.",
    formula:
      "smallest t with Σ arpu·margin·(1−churn)^(k−1) ≥ cac, k = 1…t, linear within the period\nwithout churn: cac / (arpu × margin)",
    result: "Periods, in the unit of arpu (months when arpu is per month).",
    units: {
      cac: MONEY,
      arpu: "money per customer and period",
      margin: RATE,
      churn: "fraction per period",
    },
    errors: [
      "#DIV/0!: arpu × margin is 0.",
      "#NUM!: with this churn the cost is never paid back.",
      "#VALUE!: an argument outside its domain.",
    ],
    notes: [],
  },
  LTVCAC: {
    meaning: "Customer lifetime value before acquisition cost, in multiples of that cost.",
    formula: "clv_gross / cac",
    result: "A ratio; 3 is a common rule of thumb.",
    units: { clv_gross: MONEY, cac: MONEY },
    errors: ["#DIV/0!: cac is 0 or empty."],
    notes: ["Use the value before cac: a net value would subtract the cost twice."],
  },
  MULTIPLE: {
    meaning: "What one unit of margin per period is worth over the whole customer relationship.",
    formula:
      "type 0: retention / (1 + rate − retention·(1+growth))\ntype 1: (1 + rate) / (1 + rate − retention·(1+growth))",
    result: "A multiple: times the margin per period it is the lifetime value before cac.",
    units: {
      retention: RATE,
      rate: "fraction per period",
      type: "0: first margin in one period; 1: first margin now",
      growth: "fraction per period",
    },
    errors: [
      "#NUM!: the infinite sum has no value because retention × (1 + growth) reaches 1 + rate.",
      "#VALUE!: retention is outside 0 to 1, rate is negative, or growth is −1 or less.",
    ],
    notes: [
      "Gupta & Lehmann (2003): at 80% retention and 12% discount a customer is worth 2.5 times the yearly margin.",
    ],
  },
  "CLV.HISTORIC": {
    meaning: "What each customer has brought so far: value to date, not a forecast.",
    formula: "Σ amount of the customer × margin",
    result:
      "A table with header: customer, value; in order of first appearance, with top the largest first.",
    units: {
      customer: CUSTOMERS,
      amount: AMOUNTS,
      margin: RATE,
      top: "number of customers to keep",
    },
    errors: [
      "#N/A: no row with customer and amount, or a result above 100,000 cells: give top.",
      "#VALUE!: an amount stored as text, margin outside −1 to 1 (40 instead of 40%), or top below 1.",
    ],
    notes: [
      "Refunds lower the value; a customer with refunds only has a negative one.",
      HEADER_NOTE,
    ],
  },
  "CLV.FLOW": {
    meaning: "Customer lifetime value when margin and survival are known for each period.",
    formula: "Σ margin_t · survival_t / (1 + rate)^t − cac, t from 1 (type 0) or from 0 (type 1)",
    result: "Money, net of cac.",
    units: {
      margins: "one column or row, money per period",
      survival: "one column or row, fraction of the first customers still there in each period",
      rate: "fraction per period",
      cac: MONEY,
      type: "0: first margin in one period; 1: first margin now",
    },
    errors: [
      "#N/A: no period at all.",
      "#VALUE!: a blank inside a range, a survival that rises or is outside 0 to 1, a negative rate, or ranges of unequal length.",
    ],
    notes: [
      "Survival may come from CRM.SURVIVAL: it takes customers who leave at different speeds better than one constant rate.",
      "Nothing is added for the time after the last period.",
    ],
  },
  "CLV.MIGRATION": {
    meaning:
      "Customer lifetime value by starting state, when customers move between states such as active, asleep and lost.",
    formula:
      "V = Σ (P/(1 + rate))^t · R, t = 1 … nper (type 0) or 0 … nper − 1 (type 1)\nwithout nper: (I − P/(1 + rate))⁻¹ · R for type 1, that minus R for type 0",
    result: "A column without header: money per customer, one row for each state.",
    units: {
      transition: "square range of fractions, each row adds up to 1",
      value_per_state: "one column or row, money per period in each state",
      rate: "fraction per period",
      nper: "whole number of periods",
      type: "0: first margin in one period; 1: first margin now",
    },
    errors: [
      "#N/A: transition is empty.",
      "#NUM!: without nper and with rate 0 the sum has no end.",
      "#VALUE!: transition is not square, has a blank, or has a row that does not add up to 1; value_per_state has another number of states.",
    ],
    notes: [
      "Rows and columns of transition list the same states in the same order, as value_per_state does.",
      "Pfeifer & Carraway (2000) count the current period: that is type 1.",
    ],
  },
  EQUITY: {
    meaning: "Customer equity: what all customers together are worth.",
    formula: "Σ customers × clv",
    result: "Money.",
    units: { customers: COUNT, clv: "money per customer" },
    errors: [
      "#N/A: no segment with both.",
      "#VALUE!: a negative number of customers, text, ranges of unequal length, or one single cell beside a range.",
    ],
    notes: ["A segment without customers or without clv is left out.", HEADER_NOTE],
  },
} satisfies Record<string, FunctionHelp>;
