import type { FunctionHelp } from "../functionHelp";
import { COUNT, MONEY, RATE } from "./shared";

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
} satisfies Record<string, FunctionHelp>;
