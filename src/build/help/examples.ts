import type { HelpText } from "../../i18n/help";

export type ExampleCell = string | number;

/**
 * A worked example: cells that stand from A1 on, the formula as typed, and what it gives. A test types each one into
 * the workbench and compares. Dates are written yyyy-mm-dd and entered as date serials.
 */
export interface Example {
  readonly cells?: readonly (readonly ExampleCell[])[];
  readonly call: string;
  readonly result: ExampleCell | readonly (readonly ExampleCell[])[];
}

const ORDERS = [
  ["customer", "date", "order", "amount"],
  ["Ann", "2025-01-05", "A-1", 120],
  ["Bob", "2025-01-20", "A-2", 80],
  ["Ann", "2025-02-11", "A-3", 60],
  ["Cai", "2025-02-15", "A-4", 200],
  ["Bob", "2025-03-02", "A-5", 40],
  ["Ann", "2025-03-20", "A-6", 90],
] as const;

export const EXAMPLES: Readonly<Record<keyof HelpText["functions"], Example>> = {
  RETENTION: { call: "=CRM.RETENTION(200,210,50)", result: 0.8 },
  "RETENTION.ACTIVE": {
    cells: ORDERS,
    call: "=CRM.RETENTION.ACTIVE(A2:A7,B2:B7,DATE(2025,1,1),DATE(2025,2,1),DATE(2025,2,28))",
    result: 0.5,
  },
  CHURN: { call: "=CRM.CHURN(200,30)", result: 0.15 },
  COHORT: {
    cells: ORDERS,
    call: '=CRM.COHORT(A2:A7,B2:B7,,"M","count")',
    result: [
      ["cohort", "size", 0, 1, 2],
      [45658, 2, 2, 1, 2],
      [45689, 1, 1, 0, ""],
    ],
  },
  CLV: { call: "=CRM.CLV(100,12,3,40%,200)", result: 1240 },
  "CLV.RETENTION": { call: "=CRM.CLV.RETENTION(100,80%,10%)", result: 266.6666666666667 },
  CAC: { call: "=CRM.CAC(12000,80)", result: 150 },
  PAYBACK: { call: "=CRM.PAYBACK(150,50,60%)", result: 5 },
  LTVCAC: { call: "=CRM.LTVCAC(1440,200)", result: 7.2 },
  NPS: {
    cells: [["score"], [10], [9], [8], [7], [6], [10]],
    call: "=CRM.NPS(A2:A7)",
    result: 33.33333333333333,
  },
  CSAT: { cells: [["answer"], [5], [4], [3], [5], [2]], call: "=CRM.CSAT(A2:A6)", result: 0.6 },
  CONVERSION: { call: "=CRM.CONVERSION(45,300)", result: 0.15 },
  WINRATE: { call: "=CRM.WINRATE(9,6)", result: 0.6 },
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
  REPEAT: { cells: ORDERS, call: "=CRM.REPEAT(A2:A7,B2:B7)", result: 0.6666666666666666 },
  FREQ: { cells: ORDERS, call: "=CRM.FREQ(A2:A7,,C2:C7)", result: 2 },
  AOV: { cells: ORDERS, call: "=CRM.AOV(D2:D7,C2:C7)", result: 98.33333333333333 },
  ARPU: { cells: ORDERS, call: "=CRM.ARPU(D2:D7,A2:A7)", result: 196.66666666666666 },
  RFM: {
    cells: ORDERS,
    call: "=CRM.RFM(A2:A7,B2:B7,D2:D7)",
    result: [
      ["customer", "recency_days", "frequency", "monetary", "r", "f", "m", "code", "segment"],
      ["Ann", 0, 3, 270, 5, 5, 5, 555, "Champions"],
      ["Bob", 18, 2, 120, 3, 3, 1, 331, "Loyal Customers"],
      ["Cai", 33, 1, 200, 1, 1, 3, 113, "Lost"],
    ],
  },
  COEFFICIENT: { call: "=CRM.COEFFICIENT(85%,90%,20%,7.2%)", result: 2.125 },
  ATTAIN: { call: '=CRM.ATTAIN(20,25,"down")', result: 1.2 },
  SCORE: {
    cells: [
      ["attainment", "weight"],
      [1.1, 2],
      [0.8, 1],
      [0.9, 1],
    ],
    call: "=CRM.SCORE(A2:A4,B2:B4)",
    result: 0.975,
  },
};
