import type { Example } from "./example";

export const sales = {
  CONVERSION: { call: "=CRM.CONVERSION(45,300)", result: 0.15 },
  FUNNEL: {
    cells: [
      ["stage", "count"],
      ["Lead", 200],
      ["Proposal", 80],
      ["Won", 20],
    ],
    call: "=CRM.FUNNEL(A2:A4,B2:B4)",
    result: [
      ["stage", "count", "step_rate", "cumulative_rate", "drop"],
      ["Lead", 200, 1, 1, ""],
      ["Proposal", 80, 0.4, 0.4, 120],
      ["Won", 20, 0.25, 0.1, 60],
    ],
  },
  WINRATE: { call: "=CRM.WINRATE(9,6)", result: 0.6 },
  "WINRATE.DEALS": {
    cells: [
      ["status", "amount"],
      ["Closed Won", 4000],
      ["赢单", 5000],
      ["Closed Lost", 1000],
      ["Negotiation", 9000],
      ["贏單", 6000],
    ],
    call: "=CRM.WINRATE.DEALS(A2:A6)",
    result: 0.75,
  },
  CYCLE: {
    cells: [
      ["created", "closed"],
      ["2025-01-06", "2025-01-26"],
      ["2025-01-10", "2025-02-24"],
      ["2025-02-03", "2025-03-05"],
    ],
    call: "=CRM.CYCLE(A2:A4,B2:B4)",
    result: 30,
  },
  VELOCITY: { call: "=CRM.VELOCITY(50,20%,9000,30)", result: 3000 },
  PIPELINE: {
    cells: [
      ["amount", "probability"],
      [20000, 0.5],
      [10000, 0.2],
      [5000, 1],
    ],
    call: "=CRM.PIPELINE(A2:A4,B2:B4,15000)",
    result: [[17000, 2]],
  },
  ACCURACY: {
    cells: [
      ["actual", "forecast"],
      [100, 90],
      [120, 130],
      [80, 85],
    ],
    call: '=CRM.ACCURACY(A2:A4,B2:B4,"accuracy")',
    result: 0.9166666666666666,
  },
  RESPONSE: {
    cells: [
      ["arrived", "replied"],
      ["2025-03-03", "2025-03-03"],
      ["2025-03-04", "2025-03-05"],
      ["2025-03-05", "2025-03-08"],
      ["2025-03-05", ""],
    ],
    call: "=CRM.RESPONSE(A2:A5,B2:B5,,24)",
    result: 0.5,
  },
  CROSSSELL: {
    cells: [
      ["customer", "category"],
      ["Ann", "Shoes"],
      ["Ann", "Hats"],
      ["Bob", "Shoes"],
      ["Cai", "Hats"],
      ["Bob", "shoes"],
    ],
    call: "=CRM.CROSSSELL(A2:A6,B2:B6)",
    result: 0.3333333333333333,
  },
  UPSELL: {
    cells: [
      ["before", "after"],
      [100, 120],
      [80, 80],
      [50, ""],
      [60, 90],
      ["", 40],
    ],
    call: "=CRM.UPSELL(A2:A6,B2:B6)",
    result: 0.5,
  },
  "CYCLE.CENSORED": {
    cells: [
      ["created", "closed"],
      ["2025-01-06", "2025-01-26"],
      ["2025-01-10", "2025-02-24"],
      ["2025-02-03", ""],
      ["2025-02-10", "2025-03-12"],
    ],
    call: "=CRM.CYCLE.CENSORED(A2:A5,B2:B5,DATE(2025,3,31))",
    result: 30,
  },
} satisfies Record<string, Example>;
